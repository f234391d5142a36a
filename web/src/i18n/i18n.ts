import i18next, { type BackendModule, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, languages, type Language } from './languages';

const storageKey = 'landfall.language';

/** Each catalogue is a chunk of its own; the sign-in page loads three of them and not the text of every feature. */
const catalogues = import.meta.glob<{ default: Record<string, unknown> }>('./locales/*/*.json');

/** What the shell and the patterns need on every screen. */
export const sharedCatalogues = ['app', 'ui', 'problem'];

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language: string, namespace: string, done: ReadCallback) {
    const load = catalogues[`./locales/${language}/${namespace}.json`];
    if (!load) {
      done(new Error(`No catalogue ${namespace} in ${language}`), null);
      return;
    }
    load().then(
      (loaded) => done(null, loaded.default),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

export async function startI18n(): Promise<void> {
  await i18next
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
  return isLanguage(i18next.language) ? i18next.language : 'zh-CN';
}

/** Loads the text of a feature before its screen is shown, so that no screen flickers from keys to words. */
export async function loadCatalogues(names: readonly string[]): Promise<void> {
  await i18next.loadNamespaces([...names]);
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  if (language !== currentLanguage()) {
    await i18next.changeLanguage(language);
    markDocument(language);
  }
}

export function hasChosenLanguage(): boolean {
  return localStorage.getItem(storageKey) !== null;
}

function storedLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  return isLanguage(stored) ? stored : 'zh-CN';
}

function markDocument(language: Language): void {
  document.documentElement.lang = language;
}
