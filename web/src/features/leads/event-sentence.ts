import type { TFunction } from 'i18next';
import { recordEventText } from '../../ui/detail/record-event';
import type { LeadTimelineItem } from './api/types';

/** The sentence of an event is made at reading, in the reader's language; codes in its parameters become words. */
export function eventSentence(item: LeadTimelineItem, t: TFunction): string {
  const shared = recordEventText(t, item.type);
  if (shared !== undefined) {
    return shared;
  }
  const { from, to, toId, reason, days, outcome, step, byId, taskCode } = item.params;
  const type = (item.type ?? 'unknown').replace(/^lead\./, '').replaceAll('.', '-');
  const name = typeof step === 'string' ? `${type}-${step}` : type;
  const words = {
    from: word(from, (code) => t(`leads:stage.${code}`, { defaultValue: code })),
    to: word(to, (code) => t(`leads:stage.${code}`, { defaultValue: code })),
    status: word(to, (code) => t(`leads:status.${code}`, { defaultValue: code })),
    reason: word(reason, (code) => t(`leads:closeReason.${code}`, { defaultValue: code })),
    outcome: word(outcome, (code) => t(`leads:triage.${code}`, { defaultValue: code })),
    person: item.names[text(toId) || text(byId)] ?? '',
    code: text(taskCode),
    note: text(reason),
    days: text(days),
  };
  return t(`leads:event.${name}`, { ...words, defaultValue: t('leads:event.unknown') });
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function word(code: unknown, say: (code: string) => string): string {
  return typeof code === 'string' ? say(code) : '';
}
