import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import type { Visibility } from './lead-vocabulary.js';
import { canOf, type LeadVerb } from './leads.policy.js';
import { LEAD_COLUMNS, standingOf, type LeadRow } from './leads.rows.js';
import { LeadScope } from './leads.scope.js';

export interface LeadSight {
  visibility: Visibility;
  can: Record<LeadVerb, boolean>;
}

/** How much of one lead somebody sees and what they may do: for what hangs on a lead. */
@Injectable()
export class LeadsSightQueries {
  constructor(private readonly database: Database) {}

  /** Null for what is not there, lies in the trash or outside the reader's scope. */
  async sightOf(actor: Actor, id: string): Promise<LeadSight | null> {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'opened');
    const [row] = await this.database.query<LeadRow>(
      `select ${LEAD_COLUMNS}, ${scope.visibility()} as visibility,
              exists (select 1 from lead_co_owner where lead_co_owner.lead_id = lead.id
                      and lead_co_owner.person_id = ${parameters.add(actor.userId)}) as "isCoOwner"
       from lead where lead.id = ${parameters.add(id)} and lead.trashed_at is null and ${scope.condition()}`,
      parameters.values,
    );
    return row ? { visibility: row.visibility, can: canOf(actor, standingOf(row)) } : null;
  }
}
