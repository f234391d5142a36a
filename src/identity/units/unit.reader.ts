import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { UnitCreated } from './units.events.js';

/** What other modules may ask about units. */
@Injectable()
export class UnitReader {
  constructor(private readonly database: Database) {}

  async exists(id: string): Promise<boolean> {
    const rows = await this.database.query('select unit.id from unit where unit.id = $1 and unit.closed_at is null', [
      id,
    ]);
    return rows.length > 0;
  }

  /** Names by id; an unknown id is missing. */
  async nameOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      'select unit.id, unit.name from unit where unit.id = any ($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /** The unit's own mailbox; null when none is registered, or the unit is closed. */
  async mailAddressOf(id: string): Promise<string | null> {
    const [row] = await this.database.query<{ email: string | null }>(
      'select unit.email from unit where unit.id = $1 and unit.closed_at is null',
      [id],
    );
    return row?.email ?? null;
  }

  /** Every open unit with the names from the top down to its own. */
  async openPlaces(): Promise<Array<{ id: string; names: string[] }>> {
    return this.database.query<{ id: string; names: string[] }>(
      `select unit.id, array_agg(above.name order by place.place) as names
       from unit
       cross join lateral unnest(unit.path) with ordinality as place (id, place)
       join unit as above on above.id = place.id
       where unit.closed_at is null
       group by unit.id`,
    );
  }

  /** Those that are closed, changed, or in use by more than each other. */
  async workedOn(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select wanted.id from unnest($1::uuid[]) as wanted (id)
       where not exists (select from unit where unit.id = wanted.id and unit.closed_at is null)
          or exists (select from unit
                     where unit.parent_id = wanted.id and unit.closed_at is null and unit.id <> all ($1))
          or exists (select from role_assignment where role_assignment.unit_id = wanted.id)
          or exists (select from unit_position where unit_position.unit_id = wanted.id)
          or exists (select from event_log
                     where event_log.subject_kind = 'unit' and event_log.subject_id = wanted.id
                       and event_log.type <> $2)`,
      [ids, UnitCreated.type],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** The unit and all below it. */
  async treeOf(unitId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>('select unit.id from unit where $1 = any (unit.path)', [
      unitId,
    ]);
    return rows.map((row) => row.id);
  }
}
