import type { TFunction } from 'i18next';

/** What a rule asks for; the words of leads belong to their module. */
export function ruleText(t: TFunction, rule: string): string {
  const other = t('leads:rule.other');
  if (rule.startsWith('lead.')) {
    const leadRule = rule.slice('lead.'.length).replaceAll('.', '-');
    return t(`leads:rule.${leadRule}`, { defaultValue: other });
  }
  const name = rule.replaceAll('.', '-');
  return t(`today:rule.${name}`, { defaultValue: other });
}

export function owedByText(t: TFunction, owedBy: string): string {
  return t(`leads:owedBy.${owedBy}`, { defaultValue: t('leads:owedBy.other') });
}
