import type { Actor } from '../platform/actor/index.js';
import { endOfDay, startOfDay } from '../platform/clock/index.js';
import type { SqlParameters } from '../platform/database/index.js';
import { gramsOfQuery } from '../platform/text-search/index.js';
import type { DocumentState, ListDocuments } from './documents.schemas.js';

/** The day that stands on a document: of its first issue, for a draft of its drafting. */
const DATED = 'coalesce(document.issued_at, document.drafted_at)';
const NUMBER = `(document.series || coalesce('〔' || document.year || '〕' || document.number || '号', ''))`;
const IS_CORRECTED = `exists (
  select 1 from document_issue where document_issue.document_id = document.id and document_issue.edition > 1)`;

const STATES: Readonly<Record<DocumentState, string>> = {
  DRAFT: 'document.issued_at is null',
  ISSUED: `(document.issued_at is not null and not ${IS_CORRECTED})`,
  CORRECTED: `(document.issued_at is not null and ${IS_CORRECTED})`,
};

/** What the registered forms have to do with what was asked. */
export interface AskedForms {
  letters: readonly string[];
  /** Whose title the text that is searched for is part of. */
  titled: readonly string[];
}

/** SQL conditions on `document` for what the reader has chosen. */
export function documentConditions(
  { userId }: Actor,
  query: ListDocuments,
  { parameters, forms }: { parameters: SqlParameters; forms: AskedForms },
): string[] {
  const conditions: string[] = [];
  const add = (value: unknown, condition: (placeholder: string) => string): void => {
    if (value !== undefined) {
      conditions.push(condition(parameters.add(value)));
    }
  };
  add(query.recordKind, (kind) => `document.record_kind = ${kind}`);
  add(query.recordId, (id) => `document.record_id = ${id}`);
  add(query.series, (series) => `document.series = any (${series}::text[])`);
  add(startOfDay(query.datedFrom), (from) => `${DATED} >= ${from}`);
  add(endOfDay(query.datedTo), (to) => `${DATED} < ${to}`);
  if (query.kind !== undefined) {
    const isLetter = `document.form = any (${parameters.add(forms.letters)}::text[])`;
    conditions.push(query.kind === 'LETTER' ? isLetter : `not ${isLetter}`);
  }
  if (query.state !== undefined) {
    conditions.push(`(${query.state.map((state) => STATES[state]).join(' or ')})`);
  }
  if (query.isMine !== undefined) {
    const me = `${parameters.add(userId)}::uuid`;
    conditions.push(query.isMine ? `document.drafted_by_id = ${me}` : `document.drafted_by_id is distinct from ${me}`);
  }
  if (query.q !== undefined) {
    const titled = `document.form = any (${parameters.add(forms.titled)}::text[])`;
    conditions.push(`(${isNumbered(query.q, parameters)} or ${titled})`);
  }
  return conditions;
}

/** The grams have the index; the text decides. */
function isNumbered(text: string, parameters: SqlParameters): string {
  return `(document_grams(document.series, document.year, document.number) @> ${parameters.add(gramsOfQuery(text))}::text[]
    and strpos(lower(${NUMBER}), ${parameters.add(text.toLowerCase())}) > 0)`;
}
