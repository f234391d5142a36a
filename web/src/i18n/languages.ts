export type Language = 'zh-CN' | 'en';

/** The source language first: what is missing elsewhere is never missing here. */
export const languages: readonly Language[] = ['zh-CN', 'en'];

export function isLanguage(value: unknown): value is Language {
  return value === 'zh-CN' || value === 'en';
}
