import type { TFunction } from 'i18next';

/** What must be done by a limit: "lead.follow-up" → 报告跟进情况. */
export function ruleText(t: TFunction, rule: string): string {
  const name = rule.replace(/^lead\./, '').replaceAll('.', '-');
  return t(`leads:rule.${name}`, { defaultValue: t('leads:rule.other') });
}

/** Whose limit it is. */
export function owedByText(t: TFunction, owedBy: string): string {
  return t(`leads:owedBy.${owedBy}`, { defaultValue: t('leads:owedBy.other') });
}
