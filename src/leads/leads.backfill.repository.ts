import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import {
  LeadAssignmentEntity,
  LeadFollowUpEntity,
  LeadStageChangeEntity,
  LeadWaitEntity,
} from './lead-history.entity.js';
import { LeadEntity, type Lead } from './lead.entity.js';

/** A lead that was entered afterwards (补录), with what had happened to it. */
export interface LeadWithPast {
  lead: Partial<Lead> & Pick<Lead, 'id' | 'code'>;
  followUps: LeadFollowUpEntity[];
  assignments: LeadAssignmentEntity[];
  stageChanges: LeadStageChangeEntity[];
  waits: LeadWaitEntity[];
}

/** Writes many leads with their past at once. */
@Injectable()
export class LeadsBackfillRepository {
  constructor(private readonly database: Database) {}

  /** All there are, the trash included. */
  async count(): Promise<number> {
    return this.database.manager.count(LeadEntity);
  }

  /** A code for each lead that was first reported in these years. */
  async codesFor(years: readonly number[]): Promise<string[]> {
    const rows = await this.database.query<{ code: string }>(
      'select next_lead_code(reported.year) as code from unnest($1::integer[]) as reported (year)',
      [years],
    );
    return rows.map(({ code }) => code);
  }

  async insert(rows: readonly LeadWithPast[]): Promise<void> {
    const { manager } = this.database;
    const leads = rows.map(({ lead }) => lead);
    const stageChanges = rows.flatMap((row) => row.stageChanges);
    const waits = rows.flatMap((row) => row.waits);
    const assignments = rows.flatMap((row) => row.assignments);
    const followUps = rows.flatMap((row) => row.followUps);
    await manager.insert(LeadEntity, leads);
    await manager.insert(LeadStageChangeEntity, stageChanges);
    await manager.insert(LeadWaitEntity, waits);
    await manager.insert(LeadAssignmentEntity, assignments);
    await manager.insert(LeadFollowUpEntity, followUps);
  }
}
