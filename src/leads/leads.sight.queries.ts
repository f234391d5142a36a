import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import type { Visibility } from './lead-vocabulary.js';
import { canOf, standingOf, type LeadVerb } from './leads.policy.js';
import { LEAD_COLUMNS, type LeadRow } from './leads.rows.js';
import { LeadScope, isCoOwner } from './leads.scope.js';

export interface LeadSight {
  id: string;
  code: string;
  isReadByAudit: boolean;
  isConfidential: boolean;
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
    const [row] = await this.database.query<LeadRow & Pick<LeadSight, 'isReadByAudit'>>(
      `select ${LEAD_COLUMNS}, ${scope.visibility()} as visibility, ${scope.isReadByAudit()} as "isReadByAudit",
              ${isCoOwner(parameters.add(actor.userId))} as "isCoOwner"
       from lead where lead.id = ${parameters.add(id)} and lead.trashed_at is null and ${scope.condition()}`,
      parameters.values,
    );
    return row ? { ...row, can: canOf(actor, standingOf(row)) } : null;
  }
}
