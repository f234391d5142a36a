import type { Actor } from '../platform/actor/index.js';
import type { SqlParameters } from '../platform/database/index.js';
import { gramsOfQuery, normalizeSearch, textKeysOf } from '../platform/text-search/index.js';
import type { LeadershipRecords } from './leadership-records.js';

interface Searched {
  query: string;
  /** Has `leader_id`, `entered_by_id`, the columns of its record and those of its text search. */
  table: 'instruction' | 'field_work';
  /** SQL expression of what everybody may find a row by, whatever became of its record. */
  open?: string;
}

/** What a row is found by: all that it says, confidential or not. Who may read that is asked at the search. */
export function saidKeysOf(...parts: ReadonlyArray<string | null | undefined>) {
  const { text, grams } = textKeysOf(...parts.flatMap((part) => part ?? []));
  return { searchText: text, searchGrams: grams };
}

/**
 * SQL condition: found by its words, as far as the reader may read them. What was said of a confidential record is in
 * the index, so that a search must ask as a view does (`mayReadWords`).
 */
export function saidCondition(
  actor: Actor,
  parameters: SqlParameters,
  { query, table, open, records }: Searched & { records: LeadershipRecords },
): string {
  const text = parameters.add(normalizeSearch(query));
  const me = actor.userId === null ? 'false' : isParty(table, parameters.add(actor.userId));
  const readable = [me, records.wordsRead(actor, parameters, table)];
  const openly = open === undefined ? [] : [`strpos(lower(${open}), ${text}) > 0`];
  return `(${table}.search_grams @> ${parameters.add(gramsOfQuery(query))}::text[]
    and strpos(${table}.search_text, ${text}) > 0 and (${[...openly, ...readable].join(' or ')}))`;
}

function isParty(table: string, person: string): string {
  return `${person}::uuid in (${table}.leader_id, ${table}.entered_by_id)`;
}
