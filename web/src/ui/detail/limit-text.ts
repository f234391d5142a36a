import type { TFunction } from 'i18next';
import { businessNow } from '../../lib/business-clock';
import { dateText } from '../../lib/instants';
import type { Language } from '../../i18n/languages';

/** One reason why a limit ends when it does; the server gives code and parameters, the sentence is made here. */
export interface LimitReason {
  code: string;
  params: Record<string, string | number | null>;
}

export function limitText(t: TFunction, language: Language, reason: LimitReason): string {
  const { from, to, date, days, minutes, year, name } = reason.params;
  const day = (value: string | number | null | undefined): string =>
    typeof value === 'string' ? dateText(value, businessNow(), language).short : '';
  const words = { from: day(from), to: day(to), date: day(date), days, minutes, year, name: name ?? '' };
  const reasonName = reason.code.replace(/^calendar\./, '');
  return t(`ui:limit.${reasonName}`, { ...words, defaultValue: t('ui:limit.other') });
}
