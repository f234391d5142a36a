import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import type { LeadStage } from './lead-stage.js';
import type { Visibility } from './lead-vocabulary.js';
import { titleOf } from './leads.rows.js';
import { LeadScope } from './leads.scope.js';

export interface StageCount {
  stage: LeadStage;
  count: number;
  /** Sum of the intended investment, yuan, decimal text. */
  intendedInvestment: string;
}

/** What other modules may ask about leads. */
@Injectable()
export class LeadsReader {
  constructor(private readonly database: Database) {}

  /** Whether there is such a lead, outside the trash, for whoever asks. */
  async exists(id: string): Promise<boolean> {
    const found = await this.database.query('select lead.id from lead where lead.id = $1 and lead.trashed_at is null', [
      id,
    ]);
    return found.length > 0;
  }

  /** How the leads are named to this reader, by id; what the reader may not know of is left out. */
  async titleOf(actor: Actor, ids: readonly string[]): Promise<Map<string, LeadTitle>> {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'listed');
    const rows = await this.database.query<TitleRow>(
      `select lead.id, lead.code, lead.investor_name as "investorName", lead.is_confidential as "isConfidential",
              lead.anonymous_description as "anonymousDescription", ${scope.visibility()} as visibility
       from lead where lead.id = any (${parameters.add(ids)}::uuid[]) and lead.trashed_at is null and ${scope.condition()}`,
      parameters.values,
    );
    return new Map(rows.map((row) => [row.id, toTitle(row)]));
  }

  /** The owner and whoever works on it beside him; nobody for what lies in the pool. */
  async ownersOf(id: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select lead.owner_id as id from lead where lead.id = $1 and lead.owner_id is not null
       union
       select lead_co_owner.person_id from lead_co_owner where lead_co_owner.lead_id = $1`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** How much of each lead the reader sees in a list, of all that there are. */
  async sightsOf(
    actor: Actor,
    ids: readonly string[],
  ): Promise<Map<string, { isConfidential: boolean; isFull: boolean }>> {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'listed');
    const rows = await this.database.query<{ id: string; isConfidential: boolean; isFull: boolean }>(
      `select lead.id, lead.is_confidential as "isConfidential",
              lead.trashed_at is null and ${scope.condition()} and ${scope.visibility()} = 'FULL' as "isFull"
       from lead where lead.id = any (${parameters.add(ids)}::uuid[])`,
      parameters.values,
    );
    return new Map(rows.map(({ id, ...sight }) => [id, sight]));
  }

  /** SQL condition for statements of others: the lead of that id is not confidential, or listed in full for the reader. */
  isSaidTo(actor: Actor, parameters: SqlParameters, idColumn: string): string {
    const scope = new LeadScope(actor, parameters, 'listed');
    return `exists (select 1 from lead where lead.id = ${idColumn} and (not lead.is_confidential
      or lead.trashed_at is null and ${scope.condition()} and ${scope.visibility()} = 'FULL'))`;
  }

  /** Codes by id, for whoever reads; null for confidential leads, an id that is not there is missing. */
  async codesOf(ids: readonly string[]): Promise<Map<string, string | null>> {
    const rows = await this.database.query<{ id: string; code: string | null }>(
      'select lead.id, case when not lead.is_confidential then lead.code end as code from lead where lead.id = any ($1)',
      [ids],
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  /** Leads in the reader's scope by stage, of those first reported in the half-open span. */
  async countByStage(actor: Actor, period: { from: Date; to: Date }): Promise<StageCount[]> {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'listed');
    return this.database.query<StageCount>(
      `select lead.stage, count(*)::integer as count,
              coalesce(sum(lead.intended_investment), 0)::text as "intendedInvestment"
       from lead
       where lead.trashed_at is null and lead.first_reported_at >= ${parameters.add(period.from)}
         and lead.first_reported_at < ${parameters.add(period.to)} and ${scope.condition()}
       group by lead.stage order by lead.stage`,
      parameters.values,
    );
  }
}

export interface LeadTitle {
  code: string | null;
  title: string;
  isConfidential: boolean;
}

interface TitleRow {
  id: string;
  code: string;
  investorName: string;
  anonymousDescription: string | null;
  isConfidential: boolean;
  visibility: Visibility;
}

function toTitle(row: TitleRow): LeadTitle {
  const code = row.visibility === 'ANONYMOUS' ? null : row.code;
  return { code, title: titleOf(row), isConfidential: row.isConfidential };
}
