import type { Language } from '../../platform/actor/index.js';
import { messageOf } from '../../platform/i18n/index.js';
import '../documents.messages.js';

/** What a filled form said of each record, by the record's key: header → text. Frozen with each issue. */
export type Snapshot = Record<string, Record<string, string>>;

/** So many names fit into a note under a table. */
const MOST_NAMES = 20;

/** 与上次差异 of one record against what was issued last; null where nothing was. */
export function differenceOf(
  now: Record<string, string>,
  before: Record<string, string> | undefined,
  language: Language,
): string {
  if (before === undefined) {
    return messageOf('document.difference.new', language);
  }
  const changes = Object.entries(now)
    .filter(([header, text]) => header in before && before[header] !== text)
    .map(([header, text]) => `${header}：${wordOf(before[header] ?? '', language)}→${wordOf(text, language)}`);
  return changes.length === 0 ? messageOf('document.difference.none', language) : changes.join('；');
}

function wordOf(text: string, language: Language): string {
  return text === '' ? messageOf('document.difference.empty', language) : text;
}

/** Records that the last issue had and this one has not, by the first that was said of each. */
export function goneSince(now: Snapshot, before: Snapshot | null, language: Language): string {
  const gone = Object.entries(before ?? {}).filter(([key]) => !(key in now));
  if (gone.length === 0) {
    return '';
  }
  const named = gone.slice(0, MOST_NAMES).map(([, texts]) => Object.values(texts).find((text) => text !== '') ?? '');
  const more = gone.length > MOST_NAMES ? messageOf('document.difference.more', language) : '';
  const names = `${named.join(messageOf('document.difference.separator', language))}${more}`;
  return messageOf('document.difference.gone', language, { count: gone.length, names });
}
