import type { TFunction } from 'i18next';

/** What may happen to a record of any kind; everything else is said by the module of the record. */
const SHARED = /^(?:attachment|deadline|document)\./;

/** The sentence of an event that is not the module's own; undefined for what is. */
export function recordEventText(t: TFunction, type: string | null): string | undefined {
  if (type === null || !SHARED.test(type)) {
    return undefined;
  }
  const name = type.replaceAll('.', '-');
  return t(`ui:recordEvent.${name}`, { defaultValue: '' }) || undefined;
}
