import { useEffect, useState, type ReactNode } from 'react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { ConfigProvider, type ConfigProviderProps } from 'antd';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { currentLanguage, i18n } from '../i18n/i18n';
import type { Language } from '../i18n/languages';
import { antdTheme } from '../ui/theme/antd-theme';
import { useMode } from '../ui/theme/use-mode';
import { usePhone } from '../ui/theme/use-phone';
import { ToastProvider } from '../ui/toast/toasts';

type AntdLocale = NonNullable<ConfigProviderProps['locale']>;

const antdLocales: Record<Language, () => Promise<{ default: AntdLocale }>> = {
  'zh-CN': () => import('antd/locale/zh_CN'),
  en: () => import('antd/locale/en_US'),
};

/** Menus and pickers open inside a landmark, where a screen reader finds them. */
const popupsId = 'popups';
const popupContainer = (): HTMLElement => document.getElementById(popupsId) ?? document.body;

export function Providers({ queryClient, children }: { queryClient: QueryClient; children: ReactNode }) {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <LookProvider>
          <ToastProvider>{children}</ToastProvider>
        </LookProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function LookProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const mode = useMode();
  const isPhone = usePhone();
  const language = currentLanguage();
  const [locale, setLocale] = useState<AntdLocale>();
  useEffect(() => {
    let isCurrent = true;
    void antdLocales[language]().then(({ default: loaded }) => isCurrent && setLocale(loaded));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return (
    <ConfigProvider
      theme={antdTheme(mode, isPhone)}
      button={{ autoInsertSpace: false }}
      getPopupContainer={popupContainer}
      {...(locale ? { locale } : {})}
    >
      {children}
      <section id={popupsId} aria-label={t('ui:popups')} />
    </ConfigProvider>
  );
}
