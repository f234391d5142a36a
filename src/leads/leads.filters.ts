import type { Actor } from '../platform/actor/index.js';
import { BUSINESS_NOW, endOfDay, startOfDay } from '../platform/clock/index.js';
import type { SqlParameters } from '../platform/database/index.js';
import type { Keys } from '../platform/keys/index.js';
import { normalizePhone } from './lead-phone.js';
import { gramsOfQuery, normalizeSearch } from '../platform/text-search/index.js';
import type { ListLeads, ShowBoard } from './leads.list.schemas.js';
import { isOffice } from './leads.policy.js';
import { isMember, type LeadScope } from './leads.scope.js';

export type LeadFilter = Omit<ListLeads, 'limit' | 'cursor' | 'sort'> | Omit<ShowBoard, 'limit' | 'sort'>;

/** Shorter numbers are parts of codes and names. */
const SHORTEST_PHONE = 7;
/** Only of what begins so is it worth asking whether it is a code. */
const CODES_BEGIN = 'XS-';

interface Reading {
  actor: Actor;
  scope: LeadScope;
  parameters: SqlParameters;
  keys: Keys;
}

/** SQL conditions on `lead` and `seen.visibility` for what the reader has chosen. */
export function filterConditions(filter: LeadFilter, reading: Reading): string[] {
  const { actor, parameters } = reading;
  const conditions = [trashCondition(filter, actor, parameters)];
  const add = (value: unknown, condition: (placeholder: string) => string): void => {
    if (value !== undefined) {
      conditions.push(condition(parameters.add(value)));
    }
  };
  add(filter.stage, (stages) => `lead.stage = any (${stages}::text[])`);
  add(filter.status, (statuses) => `lead.status = any (${statuses}::text[])`);
  add(filter.waitingCause, (causes) => `lead.waiting_cause = any (${causes}::text[])`);
  add(filter.ownerId, (id) => `lead.owner_id = ${id}`);
  add(filter.unitId, (id) => `lead.owner_unit_id in (select unit.id from unit where ${id}::uuid = any (unit.path))`);
  add(filter.industryCode, (code) => `starts_with(lead.industry_code, ${code})`);
  add(filter.isKey, (flag) => `lead.is_key = ${flag}`);
  add(startOfDay(filter.reportedFrom), (from) => `lead.first_reported_at >= ${from}`);
  add(endOfDay(filter.reportedTo), (to) => `lead.first_reported_at < ${to}`);
  if (filter.isInPool !== undefined) {
    conditions.push(`lead.pool_since is ${filter.isInPool ? 'not null' : 'null'}`);
  }
  if (filter.isMine !== undefined && actor.userId !== null) {
    conditions.push(eitherWay(isMember(actor.userId, parameters), filter.isMine));
  }
  if (filter.isUntyped !== undefined) {
    conditions.push(eitherWay('lead.is_untyped', filter.isUntyped));
  }
  if (filter.isWatched !== undefined) {
    conditions.push(eitherWay('lead.is_watched', filter.isWatched));
  }
  if (filter.isLate !== undefined) {
    conditions.push(eitherWay(IS_LATE, filter.isLate));
  }
  if (filter.q !== undefined) {
    conditions.push(searchCondition(filter.q, reading));
  }
  return conditions;
}

/** The bare condition: compared with a flag it would find no index. */
function eitherWay(condition: string, isWanted: boolean): string {
  return isWanted ? condition : `not ${condition}`;
}

/** `open_limit` is what reminders keep for showing limits beside records. */
export const IS_LATE = `exists (select 1 from open_limit where open_limit.record_kind = 'lead'
  and open_limit.record_id = lead.id and open_limit.due_at < ${BUSINESS_NOW})`;

/** The trash shows what the reader may take out of it: the office everything, everybody else their own. */
function trashCondition(filter: LeadFilter, actor: Actor, parameters: SqlParameters): string {
  if (filter.isTrashed !== true) {
    return 'lead.trashed_at is null';
  }
  const mine = isOffice(actor) ? [] : [`lead.trashed_by_id = ${parameters.add(actor.userId)}`];
  return ['lead.trashed_at is not null', ...mine].join(' and ');
}

/**
 * By name, pinyin, initials, code or full phone number where the reader sees the lead in full, otherwise by what is
 * shown of it. The grams stand first in each branch, since they have the index; the text decides.
 */
function searchCondition(query: string, { scope, parameters, keys }: Reading): string {
  const text = parameters.add(normalizeSearch(query));
  const grams = parameters.add(gramsOfQuery(query));
  const branches = [
    `(lead.search_grams @> ${grams}::text[] and ${scope.mayBeFull()} and seen.visibility = 'FULL'
      and strpos(lead.search_text, ${text}) > 0)`,
    `(lead.anonymous_grams @> ${grams}::text[] and seen.visibility = 'ANONYMOUS'
      and strpos(lead.anonymous_text, ${text}) > 0)`,
  ];
  const code = query.trim().toUpperCase();
  if (code.startsWith(CODES_BEGIN)) {
    branches.push(`(lead.search_grams @> ${grams}::text[] and seen.visibility = 'FIGURES'
      and starts_with(lead.code, ${parameters.add(code)}))`);
  }
  const phone = normalizePhone(query);
  if (phone !== null && phone.length >= SHORTEST_PHONE) {
    const indexes = parameters.add(keys.blindIndexes(phone));
    branches.push(`(lead.contact_phone_index = any (${indexes}::text[]) and seen.visibility = 'FULL')`);
  }
  return `(${branches.join(' or ')})`;
}
