import type { Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { i18n } from '../i18n/i18n';

const files = import.meta.glob<Resource[string][string]>('../i18n/locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** All catalogues at once, in the source language: tests look for the words that people see. */
export async function startTestI18n(): Promise<void> {
  const resources: Resource = {};
  for (const [path, content] of Object.entries(files)) {
    const [, language = '', namespace = ''] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    resources[language] = { ...resources[language], [namespace]: content };
  }
  await i18n.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: false,
    defaultNS: false,
    resources,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}
