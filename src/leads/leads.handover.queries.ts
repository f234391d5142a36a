import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import type { LeadStage } from './lead-stage.js';

/** A lead that somebody owns or works on, with what a receiver must know of it. */
export interface HeldLead {
  id: string;
  version: number;
  code: string;
  investorName: string;
  isConfidential: boolean;
  anonymousDescription: string | null;
  stage: LeadStage;
  isOwner: boolean;
  nextStep: string | null;
  nextStepOn: string | null;
  lastText: string | null;
  lastAt: Date | null;
}

const IS_OPEN = `lead.trashed_at is null and lead.stage not in ('CLOSED', 'CONVERTED')`;
/** Owned or co-owned by the person of this placeholder. */
const isHeldBy = (person: string): string => `${IS_OPEN} and (lead.owner_id = ${person} or lead.id in (
  select lead_co_owner.lead_id from lead_co_owner where lead_co_owner.person_id = ${person}))`;

/** What people and units hold of open leads. */
@Injectable()
export class LeadsHandoverQueries {
  constructor(private readonly database: Database) {}

  async lock(personId: string): Promise<void> {
    await this.database.query(
      `select lead.id from lead where ${isHeldBy('$1::uuid')} order by lead.id for no key update`,
      [personId],
    );
  }

  /** The oldest first. */
  async heldBy(personId: string): Promise<HeldLead[]> {
    return this.database.query<HeldLead>(
      `select lead.id, lead.version, lead.code, lead.investor_name as "investorName",
              lead.is_confidential as "isConfidential", lead.anonymous_description as "anonymousDescription",
              lead.stage, lead.owner_id is not distinct from $1::uuid as "isOwner", lead.next_step as "nextStep",
              lead.next_step_on::text as "nextStepOn", talk.text as "lastText", talk.happened_at as "lastAt"
       from lead
       left join lateral (
         select lead_follow_up.text, lead_follow_up.happened_at from lead_follow_up
         where lead_follow_up.lead_id = lead.id and lead_follow_up.text is not null
         order by lead_follow_up.happened_at desc, lead_follow_up.id desc limit 1
       ) as talk on true
       where ${isHeldBy('$1::uuid')} order by lead.first_reported_at, lead.id`,
      [personId],
    );
  }

  /** A co-owner who goes leaves the owner; an owner who goes leaves nobody. */
  async countOwnedBy(personId: string): Promise<number> {
    return this.count(`${IS_OPEN} and lead.owner_id = $1`, personId);
  }

  async countOfUnit(unitId: string): Promise<number> {
    return this.count(`${IS_OPEN} and lead.owner_unit_id = $1`, unitId);
  }

  private async count(condition: string, id: string): Promise<number> {
    const sql = `select count(*)::integer as count from lead where ${condition}`;
    const [row] = await this.database.query<{ count: number }>(sql, [id]);
    return row?.count ?? 0;
  }
}
