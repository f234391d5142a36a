import { Injectable } from '@nestjs/common';
import type { ExistingRecord } from '../imports/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { LeadReported, READING_TYPES } from './leads.events.js';
import { LeadScope } from './leads.scope.js';

/** What an import of leads must know of those that are there. */
@Injectable()
export class LeadsImportQueries {
  constructor(private readonly database: Database) {}

  /** Leads by their name, in one spelling. Only what the actor sees in full: a repetition must not betray a secret. */
  async named(actor: Actor, names: readonly string[]): Promise<Map<string, ExistingRecord[]>> {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'listed');
    const rows = await this.database.query<ExistingRecord & { name: string }>(
      `select lead.id, lead.code, split_part(lead.search_text, e'\\n', 1) as name
       from lead
       where split_part(lead.search_text, e'\\n', 1) = any (${parameters.add(names)}::text[])
         and lead.trashed_at is null and ${scope.condition()} and ${scope.visibility()} = 'FULL'
       order by lead.first_reported_at, lead.id`,
      parameters.values,
    );
    const found = new Map<string, ExistingRecord[]>();
    for (const { name, id, code } of rows) {
      found.set(name, [...(found.get(name) ?? []), { id, code }]);
    }
    return found;
  }

  /** Those that have a history beyond having been reported, or are gone. Looking at one is no work on it. */
  async workedOn(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select wanted.id from unnest($1::uuid[]) as wanted (id)
       where not exists (select from lead where lead.id = wanted.id and lead.trashed_at is null)
         or exists (
           select from event_log
           where event_log.subject_kind = 'lead' and event_log.subject_id = wanted.id
             and event_log.type <> all ($2::text[]))`,
      [ids, [LeadReported.type, ...READING_TYPES]],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
