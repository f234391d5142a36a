import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters, newId } from '../platform/database/index.js';
import {
  LeadAssignmentEntity,
  LeadCoOwnerEntity,
  LeadFollowUpEntity,
  LeadStageChangeEntity,
  LeadWaitEntity,
} from './lead-history.entity.js';
import type { LeadStage } from './lead-stage.js';
import { membersOf } from './lead-keys.js';
import type { Visibility, WaitCause } from './lead-vocabulary.js';
import { LeadEntity, type Lead } from './lead.entity.js';
import { LeadScope, isCoOwner } from './leads.scope.js';

type Row<Entity extends { id: string }> = Omit<Entity, 'id'>;

/** A locked lead as somebody sees it. */
export interface SeenLead {
  lead: Lead;
  visibility: Visibility;
  isCoOwner: boolean;
  /** The business instant of the transaction. */
  now: Date;
}

interface OwnerChange {
  ownerId: string | null;
  unitId: string | null;
  byId: string | null;
  note: string | null;
  now: Date;
}

interface FilledBefore {
  linkId: string;
  investorName: string;
  contactPhoneIndex: string | null | undefined;
}

@Injectable()
export class LeadsRepository {
  constructor(private readonly database: Database) {}

  /** The business instant and the next codes of its year, in their order (gaps allowed). */
  async nextCodes(count: number): Promise<{ now: Date; codes: string[] }> {
    const rows = await this.database.preparedQuery<{ now: Date; code: string }>(
      `select business_now() as now,
              next_lead_code(extract(year from business_now() at time zone 'Asia/Shanghai')::integer) as code
       from generate_series(1, $1::integer)`,
      [count],
    );
    const now = rows[0]?.now;
    if (!now) {
      throw new Error('no code was given');
    }
    return { now, codes: rows.map(({ code }) => code) };
  }

  /** By id; an unknown one is missing. */
  async findMany(ids: readonly string[]): Promise<Map<string, Lead>> {
    const leads = await this.database.manager.findBy(LeadEntity, { id: In([...new Set(ids)]) });
    return new Map(leads.map((lead) => [lead.id, lead]));
  }

  /** Null for what is not there or outside the actor's scope; what lies in the trash is found. */
  async lockInScope(actor: Actor, id: string): Promise<SeenLead | null> {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'opened');
    const [seen] = await this.database.query<Omit<SeenLead, 'lead'>>(
      `select ${scope.visibility()} as visibility, business_now() as now,
              ${isCoOwner(parameters.add(actor.userId))} as "isCoOwner"
       from lead where lead.id = ${parameters.add(id)} and ${scope.condition()} for update of lead`,
      parameters.values,
    );
    const lead = seen && (await this.findMany([id])).get(id);
    return seen && lead ? { ...seen, lead } : null;
  }

  async lock(id: string): Promise<Lead | null> {
    return this.database.manager.findOne(LeadEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * Code of what the same investor has filled in through the same link within a day: an impatient thumb sends twice.
   * Two at once wait for each other. Inside a transaction alone.
   */
  async findFilled({ linkId, investorName, contactPhoneIndex }: FilledBefore): Promise<string | null> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`lead-code:${linkId}`]);
    const [row] = await this.database.query<{ code: string }>(
      `select lead.code from lead
       where lead.self_filled_link_id = $1 and lead.investor_name = $2 and lead.contact_phone_index = $3
         and lead.first_reported_at > business_now() - interval '1 day' and lead.trashed_at is null
       order by lead.id limit 1`,
      [linkId, investorName, contactPhoneIndex ?? null],
    );
    return row?.code ?? null;
  }

  async insert(leads: ReadonlyArray<Partial<Lead>>): Promise<void> {
    await this.database.insertMany(LeadEntity, leads);
  }

  /** With what new leads begin: their first stage, and the wait for triage. */
  async begin(leadIds: readonly string[], byId: string, now: Date): Promise<void> {
    await this.database.preparedQuery(
      `with stage as (
         insert into lead_stage_change (id, lead_id, from_stage, to_stage, changed_by_id, changed_at)
         select fresh.id, fresh.lead_id, null, 'REPORTED', $4, $5
         from unnest($1::uuid[], $3::uuid[]) as fresh (id, lead_id)
       )
       insert into lead_wait (id, lead_id, cause, since, until)
       select fresh.id, fresh.lead_id, 'TRIAGE', $5, null
       from unnest($2::uuid[], $3::uuid[]) as fresh (id, lead_id)`,
      [leadIds.map(() => newId()), leadIds.map(() => newId()), leadIds, byId, now],
    );
  }

  /** Writes the given columns and the next version. */
  async update(lead: Lead, changes: Partial<Lead>): Promise<void> {
    await this.write(lead, { ...changes, version: lead.version + 1 });
  }

  /** Without a new version: what nobody edits in a form, such as the last contact, must not spoil somebody's edit. */
  async note(lead: Lead, changes: Partial<Lead>): Promise<void> {
    await this.write(lead, changes);
  }

  /** Enters the stage with whatever changes by that, and keeps that it did. */
  async enterStage(
    lead: Lead,
    { stage, byId, now }: { stage: LeadStage; byId: string | null; now: Date },
    changes: Partial<Lead> = {},
  ): Promise<void> {
    await this.recordStage({
      leadId: lead.id,
      fromStage: lead.stage,
      toStage: stage,
      changedById: byId,
      changedAt: now,
    });
    await this.update(lead, { ...changes, stage, changedAt: now });
  }

  private async recordStage(change: Row<LeadStageChangeEntity>): Promise<void> {
    await this.database.manager.insert(LeadStageChangeEntity, { id: newId(), ...change });
  }

  /** The stage from which the lead came to where it is. */
  async stageBefore(leadId: string): Promise<LeadStage | null> {
    const [latest] = await this.database.manager.find(LeadStageChangeEntity, {
      where: { leadId },
      order: { changedAt: 'DESC', id: 'DESC' },
      take: 1,
    });
    return latest?.fromStage ?? null;
  }

  /** Gives the lead to somebody, or to the pool (nobody), and keeps who handed it over. */
  async changeOwner(lead: Lead, { ownerId, unitId, byId, note, now }: OwnerChange): Promise<void> {
    await this.database.manager.insert(LeadAssignmentEntity, {
      id: newId(),
      leadId: lead.id,
      fromOwnerId: lead.ownerId,
      toOwnerId: ownerId,
      toUnitId: unitId,
      note,
      assignedById: byId,
      assignedAt: now,
    });
    const coOwnerIds = (await this.coOwnersOf(lead.id)).filter((id) => id !== ownerId);
    await this.replaceCoOwners(lead.id, coOwnerIds);
    const ownerSince = ownerId === lead.ownerId ? lead.ownerSince : now;
    await this.update(lead, {
      ownerId,
      ownerUnitId: unitId,
      ownerSince: ownerId === null ? null : ownerSince,
      poolSince: ownerId === null ? now : null,
      memberIds: membersOf({ ...lead, ownerId }, coOwnerIds),
      changedAt: now,
    });
  }

  /** The first answer of the office; later ones change nothing. */
  async acknowledge(lead: Lead, now: Date): Promise<void> {
    if (lead.acknowledgedAt === null) {
      await this.note(lead, { acknowledgedAt: now });
    }
  }

  async insertFollowUp(followUp: LeadFollowUpEntity): Promise<void> {
    await this.database.manager.insert(LeadFollowUpEntity, followUp);
  }

  /** Ends the wait that is open, and opens another one unless `cause` is null. */
  async changeWait(leadId: string, cause: WaitCause | null, now: Date): Promise<void> {
    await this.database.manager.update(LeadWaitEntity, { leadId, until: IsNull() }, { until: now });
    if (cause !== null) {
      await this.database.manager.insert(LeadWaitEntity, { id: newId(), leadId, cause, since: now, until: null });
    }
  }

  async coOwnersOf(leadId: string): Promise<string[]> {
    const rows = await this.database.manager.find(LeadCoOwnerEntity, { where: { leadId }, order: { personId: 'ASC' } });
    return rows.map(({ personId }) => personId);
  }

  async replaceCoOwners(leadId: string, personIds: readonly string[]): Promise<void> {
    await this.database.manager.delete(LeadCoOwnerEntity, { leadId });
    await this.database.manager.insert(
      LeadCoOwnerEntity,
      personIds.map((personId) => ({ leadId, personId })),
    );
  }

  /** Deletes for good, with its history, what has lain in the trash for so many days, and says what that was. */
  async purge(olderThanDays: number): Promise<Array<Pick<Lead, 'id' | 'code'>>> {
    return this.database.query<Pick<Lead, 'id' | 'code'>>(
      `delete from lead where lead.trashed_at < business_now() - $1::integer * interval '1 day'
       returning lead.id, lead.code`,
      [olderThanDays],
    );
  }

  private async write(lead: Lead, changes: Partial<Lead>): Promise<void> {
    await this.database.manager.update(LeadEntity, { id: lead.id }, changes);
    Object.assign(lead, changes);
  }
}
