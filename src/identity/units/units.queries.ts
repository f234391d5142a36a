import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { TODAY, holdsToday } from './business-today.js';
import type { UnitKind } from './unit-kind.js';

export interface UnitRow {
  id: string;
  parentId: string | null;
  name: string;
  kind: UnitKind;
  email: string | null;
  depth: number;
  isClosed: boolean;
  version: number;
  people: number;
}

@Injectable()
export class UnitsQueries {
  constructor(private readonly database: Database) {}

  /** The whole tree, each unit after the one above it. A zone has tens of them, so there are no pages. */
  async tree(): Promise<UnitRow[]> {
    return this.database.query<UnitRow>(
      `with recursive tree as (
         select unit.id, array[unit.name_pinyin || unit.id::text] as place from unit where unit.parent_id is null
         union all
         select unit.id, tree.place || (unit.name_pinyin || unit.id::text) from unit join tree on unit.parent_id = tree.id
       )
       select unit.id, unit.parent_id as "parentId", unit.name, unit.kind, unit.email, cardinality(unit.path) - 1 as depth,
              unit.closed_at is not null as "isClosed", unit.version, coalesce(staff.people, 0)::int as people
       from tree
       join unit on unit.id = tree.id
       left join (
         select post.unit_id, count(distinct post.person_id) as people
         from (
           select role_assignment.unit_id, role_assignment.person_id from role_assignment
           where ${holdsToday('role_assignment')}
           union all
           select unit_position.unit_id, unit_position.person_id from unit_position
           where ${holdsToday('unit_position')}
         ) as post
         group by post.unit_id
       ) as staff on staff.unit_id = unit.id
       order by tree.place collate "C"`,
    );
  }

  /** Whether somebody holds or will hold a post in it, or an open unit stands below it. */
  async isUsed(id: string): Promise<boolean> {
    const [row] = await this.database.query<{ isUsed: boolean }>(
      `select exists (select from unit where unit.parent_id = $1 and unit.closed_at is null)
           or exists (select from role_assignment
                      where role_assignment.unit_id = $1 and coalesce(role_assignment.ends_on, 'infinity') >= ${TODAY})
           or exists (select from unit_position
                      where unit_position.unit_id = $1 and coalesce(unit_position.ends_on, 'infinity') >= ${TODAY})
           as "isUsed"`,
      [id],
    );
    return row?.isUsed ?? false;
  }
}
