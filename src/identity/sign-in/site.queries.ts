import { Injectable } from '@nestjs/common';
import type { Role } from '../../access/index.js';
import { Database } from '../../platform/database/index.js';
import { holdsToday } from '../units/business-today.js';

interface DemoAccount {
  username: string;
  name: string;
  roles: Role[];
}

@Injectable()
export class SiteQueries {
  constructor(private readonly database: Database) {}

  /** The name of the unit over all others. */
  async zoneName(): Promise<string> {
    const [row] = await this.database.query<{ name: string }>(
      'select unit.name from unit where unit.parent_id is null and unit.closed_at is null order by unit.id limit 1',
    );
    return row?.name ?? '';
  }

  async needsSetup(): Promise<boolean> {
    const [row] = await this.database.query<{ needed: boolean }>('select not exists (select from person) as needed');
    return row?.needed ?? false;
  }

  async demoAccounts(): Promise<DemoAccount[]> {
    return this.database.query<DemoAccount>(
      `select person.username, person.name,
              array(select distinct role_assignment.role from role_assignment
                    where role_assignment.person_id = person.id and ${holdsToday('role_assignment')}) as roles
       from person where person.is_demo and person.disabled_at is null order by person.id`,
    );
  }
}
