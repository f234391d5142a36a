import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';

@Injectable()
export class DemoQueries {
  constructor(private readonly database: Database) {}

  /** Two starts at once make the demo zone once. */
  async lock(): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended('identity:demo', 0))`);
  }

  async hasRealPeople(): Promise<boolean> {
    const rows = await this.database.query('select 1 from person where not person.is_demo limit 1');
    return rows.length > 0;
  }

  async unitNamed(name: string, parentId: string | null): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      `select unit.id from unit where unit.name = $1 and unit.parent_id is not distinct from $2::uuid
       order by unit.id limit 1`,
      [name, parentId],
    );
    return row?.id;
  }

  /** Ids of the demo accounts that are there, by username. */
  async demoIds(): Promise<Record<string, string>> {
    const rows = await this.database.query<{ username: string; id: string }>(
      'select person.username, person.id from person where person.is_demo',
    );
    return Object.fromEntries(rows.map((row) => [row.username, row.id]));
  }

  async mayStandIn(personId: string, forPersonId: string): Promise<boolean> {
    const rows = await this.database.query(
      'select 1 from stand_in where stand_in.person_id = $1 and stand_in.for_person_id = $2',
      [personId, forPersonId],
    );
    return rows.length > 0;
  }
}
