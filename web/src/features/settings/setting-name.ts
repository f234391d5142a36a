import type { TFunction } from 'i18next';

/** What a rule is called; one that has no name yet shows its key. */
export function settingName(t: TFunction, key: string): string {
  const name = key.replaceAll('.', '-');
  return t(`settings:key.${name}`, { defaultValue: key });
}
