import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readStored, store } from '../lib/storage';
import { isLanguage, languages, type Language } from './languages';

const storageKey = 'landfall.language';

/** Each catalogue is a chunk of its own; the sign-in page loads three of them and not the text of every feature. */
const catalogues = import.meta.glob<{ default: Record<string, unknown> }>('./locales/*/*.json');

/** What the shell and the patterns need on every screen. */
export const sharedCatalogues = ['app', 'ui', 'problem'];

/** Use this one everywhere: the library's own global instance stays untouched. */
export const i18n = createInstance();

const backend = {
  type: 'backend' as const,
  init: () => undefined,
  async read(language: string, namespace: string) {
    const load = catalogues[`./locales/${language}/${namespace}.json`];
    if (!load) {
      throw new Error(`No catalogue ${namespace} in ${language}`);
    }
    return (await load()).default;
  },
};

export async function startI18n(): Promise<void> {
  await i18n
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: storedLanguage(),
      fallbackLng: false,
      supportedLngs: [...languages],
      ns: sharedCatalogues,
      defaultNS: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
  markDocument(currentLanguage());
}

export function currentLanguage(): Language {
  return isLanguage(i18n.language) ? i18n.language : 'zh-CN';
}

/** Loads the text of a feature before its screen is shown, so that no screen flickers from keys to words. */
export async function loadCatalogues(names: readonly string[]): Promise<void> {
  await i18n.loadNamespaces([...names]);
}

export async function chooseLanguage(language: Language): Promise<void> {
  store(storageKey, language);
  if (language !== currentLanguage()) {
    await i18n.changeLanguage(language);
    markDocument(language);
  }
}

function storedLanguage(): Language {
  const stored = readStored(storageKey);
  return isLanguage(stored) ? stored : 'zh-CN';
}

function markDocument(language: Language): void {
  document.documentElement.lang = language;
}
