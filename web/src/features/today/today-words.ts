import type { TFunction } from 'i18next';

/** What a rule asks for; the words belong to the module of the record. */
export function ruleText(t: TFunction, rule: string): string {
  const name = rule.replace(/^lead\./, '').replaceAll('.', '-');
  return t(`leads:rule.${name}`, { defaultValue: t('leads:rule.other') });
}

export function owedByText(t: TFunction, owedBy: string): string {
  return t(`leads:owedBy.${owedBy}`, { defaultValue: t('leads:owedBy.other') });
}
