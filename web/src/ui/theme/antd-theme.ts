import { theme, type ThemeConfig } from 'antd';
import { fontFamily, palettes, radius, type Mode } from './tokens';

/** antd's theme made from our tokens, so that both never tell different colours. */
export function antdTheme(mode: Mode, phone: boolean): ThemeConfig {
  const palette = palettes[mode];
  const base = mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm;
  return {
    // Our colours stand as they are: antd would derive darker ones from them for the dark mode.
    algorithm: (seed, map) => ({ ...base(seed, map), ...colours(mode) }),
    cssVar: { prefix: 'ant', key: 'landfall' },
    hashed: false,
    token: {
      fontFamily,
      fontSize: phone ? 16 : 14,
      borderRadius: radius,
      controlHeight: phone ? 44 : 34,
      controlHeightSM: phone ? 44 : 28,
      controlHeightLG: phone ? 48 : 40,
      sizeUnit: 4,
      sizeStep: 4,
      wireframe: false,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.18s',
      ...colours(mode),
      boxShadowSecondary: palette.shadow,
    },
    components: {
      Button: { primaryColor: palette.onAccent, fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none' },
      Form: { labelColor: palette.textSoft, verticalLabelPadding: '0 0 4px', itemMarginBottom: 20 },
      Tag: { defaultBg: palette.greySoft, defaultColor: palette.grey },
    },
  };
}

function colours(mode: Mode) {
  const palette = palettes[mode];
  return {
    colorPrimary: palette.accent,
    colorPrimaryHover: palette.accentStrong,
    colorPrimaryActive: palette.accentStrong,
    colorPrimaryBg: palette.accentSoft,
    colorLink: palette.accent,
    colorLinkHover: palette.accentStrong,
    colorError: palette.red,
    colorErrorText: palette.red,
    colorWarning: palette.amber,
    colorSuccess: palette.green,
    colorInfo: palette.accent,
    colorBgLayout: palette.page,
    colorBgContainer: palette.surface,
    colorBgElevated: palette.raised,
    colorText: palette.text,
    colorTextSecondary: palette.textSoft,
    colorTextTertiary: palette.textFaint,
    colorTextDescription: palette.textFaint,
    colorTextPlaceholder: palette.textFaint,
    colorBorder: palette.lineStrong,
    colorBorderSecondary: palette.line,
    colorSplit: palette.line,
  };
}
