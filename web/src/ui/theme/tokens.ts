/** The look in one file: neutral greys, one accent (a deep lake blue), radius 8, a grid of 4 px. Every pair below meets AA. */
export type Mode = 'light' | 'dark';

export interface Palette {
  page: string;
  surface: string;
  raised: string;
  sunken: string;
  hover: string;
  line: string;
  lineStrong: string;
  text: string;
  textSoft: string;
  textFaint: string;
  accent: string;
  accentStrong: string;
  accentSoft: string;
  onAccent: string;
  red: string;
  redSoft: string;
  amber: string;
  amberSoft: string;
  green: string;
  greenSoft: string;
  grey: string;
  greySoft: string;
  shadow: string;
}

const light: Palette = {
  page: '#f5f6f7',
  surface: '#ffffff',
  raised: '#ffffff',
  sunken: '#f0f2f4',
  hover: '#f3f5f7',
  line: '#e4e7ea',
  lineStrong: '#c8cdd3',
  text: '#1b2026',
  textSoft: '#4f5864',
  textFaint: '#646d78',
  accent: '#1b5e87',
  accentStrong: '#134a6c',
  accentSoft: '#e7f0f6',
  onAccent: '#ffffff',
  red: '#b3261e',
  redSoft: '#fceceb',
  amber: '#845000',
  amberSoft: '#fcf2de',
  green: '#1a6a3a',
  greenSoft: '#e6f4ea',
  grey: '#4a535e',
  greySoft: '#edeff1',
  shadow: '0 6px 24px rgb(20 30 40 / 12%)',
};

const dark: Palette = {
  page: '#121518',
  surface: '#1a1e22',
  raised: '#22272c',
  sunken: '#15181b',
  hover: '#23282e',
  line: '#2c3238',
  lineStrong: '#474f58',
  text: '#e8ebee',
  textSoft: '#b3bbc4',
  textFaint: '#98a1ab',
  accent: '#6ab0d8',
  accentStrong: '#8cc5e6',
  accentSoft: '#1b3342',
  onAccent: '#0c1a23',
  red: '#ff9b92',
  redSoft: '#402120',
  amber: '#efbe6b',
  amberSoft: '#382c15',
  green: '#82d09c',
  greenSoft: '#18321f',
  grey: '#b6bec7',
  greySoft: '#2a3036',
  shadow: '0 8px 28px rgb(0 0 0 / 50%)',
};

export const palettes: Record<Mode, Palette> = { light, dark };

/** Fonts that the machines of the users already have; nothing is loaded from outside. */
export const fontFamily =
  "-apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Segoe UI', Roboto, sans-serif";

export const radius = 8;

/** The width at and below which the phone's shell is shown. */
export const phoneWidth = 768;
