import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

const files = import.meta.glob<Record<string, unknown>>('../i18n/locales/*/*.json', { eager: true, import: 'default' });

/** All catalogues at once, in the source language: tests look for the words that people see. */
export async function startTestI18n(): Promise<void> {
  const resources: Resource = {};
  for (const [path, content] of Object.entries(files)) {
    const [, language = '', namespace = ''] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    resources[language] = { ...resources[language], [namespace]: content as never };
  }
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: false,
    defaultNS: false,
    resources,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}
