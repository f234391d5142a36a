import { Injectable } from '@nestjs/common';
import type { Position } from '../identity/index.js';
import { Database } from '../platform/database/index.js';

export interface HeldPosition {
  id: string;
  unitId: string;
  unitName: string;
  position: Position;
}

const WORKING_POSTS = `('LIAISON', 'DUTY_OFFICER', 'STAND_IN')`;
const TODAY = `(business_now() at time zone 'Asia/Shanghai')::date`;
const HOLDS = `unit_position.starts_on <= ${TODAY} and coalesce(unit_position.ends_on, 'infinity') >= ${TODAY}`;

/** Working posts as they stand today. */
@Injectable()
export class HandoverPositionsQueries {
  constructor(private readonly database: Database) {}

  async lock(personId: string): Promise<void> {
    await this.database.query(
      'select unit_position.id from unit_position where unit_position.person_id = $1 order by unit_position.id for update',
      [personId],
    );
  }

  async heldBy(personId: string): Promise<HeldPosition[]> {
    return this.posts('unit_position.person_id = $1', [personId]);
  }

  async find(ids: readonly string[]): Promise<HeldPosition[]> {
    return this.posts('unit_position.id = any ($1)', [ids]);
  }

  /** Those of the posts beside which the person holds the same one. */
  async alsoHeldBy(personId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select own.id from unit_position as own
       join unit_position on unit_position.unit_id = own.unit_id and unit_position.position = own.position
       where own.id = any ($2) and unit_position.person_id = $1
         and coalesce(unit_position.ends_on, 'infinity') >= ${TODAY}`,
      [personId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async posts(condition: string, values: unknown[]): Promise<HeldPosition[]> {
    return this.database.query<HeldPosition>(
      `select unit_position.id, unit_position.unit_id as "unitId", unit.name as "unitName", unit_position.position
       from unit_position join unit on unit.id = unit_position.unit_id
       where ${condition} and unit_position.position in ${WORKING_POSTS} and ${HOLDS}
       order by unit_position.id`,
      values,
    );
  }
}
