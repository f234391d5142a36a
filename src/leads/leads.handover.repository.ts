import { Injectable } from '@nestjs/common';
import { Database, newId } from '../platform/database/index.js';

/** Who works on a lead. */
export interface LeadHolding {
  id: string;
  version: number;
  ownerId: string | null;
  ownerUnitId: string | null;
  /** RFC 3339. */
  ownerSince: string | null;
  coOwnerIds: string[];
}

/** Writes who works on many leads, in a few statements however many they are. */
@Injectable()
export class LeadsHandoverRepository {
  constructor(private readonly database: Database) {}

  /** As they are now, outside the trash; whatever is gone is missing. Locked until the end of the transaction. */
  async lock(ids: readonly string[]): Promise<LeadHolding[]> {
    return this.database.query<LeadHolding>(
      `select lead.id, lead.version, lead.owner_id as "ownerId", lead.owner_unit_id as "ownerUnitId",
              to_json(lead.owner_since)#>>'{}' as "ownerSince",
              array(select lead_co_owner.person_id::text from lead_co_owner
                    where lead_co_owner.lead_id = lead.id order by 1) as "coOwnerIds"
       from lead where lead.id = any ($1::uuid[]) and lead.trashed_at is null order by lead.id for no key update of lead`,
      [ids],
    );
  }

  /** Owner, unit and co-owners as given; who always sees the lead follows. */
  async write(holdings: readonly Omit<LeadHolding, 'version'>[], now: Date): Promise<void> {
    const rows = JSON.stringify(holdings);
    await this.database.query('delete from lead_co_owner where lead_co_owner.lead_id = any ($1::uuid[])', [
      holdings.map(({ id }) => id),
    ]);
    await this.database.query(
      `insert into lead_co_owner (lead_id, person_id)
       select wanted.id, person.id::uuid
       from jsonb_to_recordset($1) as wanted (id uuid, "coOwnerIds" jsonb),
            jsonb_array_elements_text(wanted."coOwnerIds") as person (id)`,
      [rows],
    );
    await this.database.query(
      `update lead set owner_id = wanted."ownerId", owner_unit_id = wanted."ownerUnitId",
         owner_since = wanted."ownerSince", version = lead.version + 1, changed_at = $2,
         member_ids = array(
           select distinct member.id from (
             select unnest(array[lead.reporter_id, lead.on_behalf_of_id, wanted."ownerId"]) as id
             union all select text.id::uuid from jsonb_array_elements_text(wanted."coOwnerIds") as text (id)
           ) as member where member.id is not null)
       from jsonb_to_recordset($1) as wanted (id uuid, "ownerId" uuid, "ownerUnitId" uuid, "ownerSince" timestamptz,
         "coOwnerIds" jsonb)
       where lead.id = wanted.id`,
      [rows, now],
    );
  }

  /** Keeps who handed each lead to whom. */
  async recordAssignments(
    assignments: ReadonlyArray<{
      leadId: string;
      fromOwnerId: string | null;
      toOwnerId: string;
      toUnitId: string | null;
    }>,
    { byId, note, now }: { byId: string | null; note: string | null; now: Date },
  ): Promise<void> {
    await this.database.query(
      `insert into lead_assignment
         (id, lead_id, from_owner_id, to_owner_id, to_unit_id, note, assigned_by_id, assigned_at)
       select one.id, one."leadId", one."fromOwnerId", one."toOwnerId", one."toUnitId", $2, $3, $4
       from jsonb_to_recordset($1) as one (id uuid, "leadId" uuid, "fromOwnerId" uuid, "toOwnerId" uuid, "toUnitId" uuid)`,
      [JSON.stringify(assignments.map((one) => ({ id: newId(), ...one }))), note, byId, now],
    );
  }
}
