import type { Language } from '../platform/actor/index.js';
import { messageOf, type MessageParameters } from '../platform/i18n/index.js';
import { nameOfRecord, type RecordTitle } from '../platform/records/index.js';

export interface Urging {
  code: string;
  params: MessageParameters;
  record?: RecordTitle;
}

/**
 * 催办话术: what somebody pastes into a chat outside the house. Three short lines and the link, without phone, amount
 * or secret: parameters never hold any, and a confidential record goes by its code alone.
 */
export function urgeText({ code, params, record }: Urging, language: Language, origin: string): string {
  const matter = messageOf('inbox.this-matter', language);
  const title = record?.isConfidential ? null : record?.title;
  const name = nameOfRecord({ code: record?.code ?? null, title: title ?? null }) || matter;
  return [
    messageOf('urge.head', language, { record: name }),
    messageOf(code, language, { ...params, record: matter }),
    messageOf('urge.ask', language),
    new URL(record?.path ?? '/', origin).toString(),
  ].join('\n');
}
