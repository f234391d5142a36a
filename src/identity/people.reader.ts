import { Injectable } from '@nestjs/common';
import { PERMISSIONS, type Permission, type Role } from '../access/index.js';
import { Database } from '../platform/database/index.js';
import { holdsToday } from './units/business-today.js';
import type { Position } from './units/position.js';

/** What other modules may ask about people. Everything about posts is as of the business date. */
@Injectable()
export class PeopleReader {
  constructor(private readonly database: Database) {}

  /** Whether there is such a person and the account is not disabled. */
  async exists(id: string): Promise<boolean> {
    return (await this.areActive([id])).has(id);
  }

  /** Those of the ids whose account is not disabled. */
  async areActive(ids: readonly string[]): Promise<Set<string>> {
    const sql = 'select person.id from person where person.id = any ($1) and person.disabled_at is null';
    return new Set(await this.ids(sql, [ids]));
  }

  /** Those of the ids who hold the permission today by one of their roles and whose account is not disabled. */
  async whoMay(permission: Permission, ids: readonly string[]): Promise<Set<string>> {
    const sql = `
      select distinct person.id from person join role_assignment on role_assignment.person_id = person.id
      where person.id = any ($1) and person.disabled_at is null
        and role_assignment.role = any ($2) and ${holdsToday('role_assignment')}`;
    return new Set(await this.ids(sql, [ids, PERMISSIONS[permission]]));
  }

  /**
   * `whoMay`, and all of them held until the end of the transaction: who is given something is not disabled before that is
   * written, and whoever disables them counts it.
   */
  async heldWhoMay(permission: Permission, ids: readonly string[]): Promise<Set<string>> {
    await this.holdDisabled(ids);
    return this.whoMay(permission, ids);
  }

  /** Those of the ids whose account is disabled, and all of them held until the end of the transaction as they are. */
  async holdDisabled(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string; isDisabled: boolean }>(
      `select person.id, person.disabled_at is not null as "isDisabled" from person
       where person.id = any ($1) order by person.id for share`,
      [ids],
    );
    return new Set(rows.filter(({ isDisabled }) => isDisabled).map(({ id }) => id));
  }

  /** Names by id, of people and of machines with a token; an unknown id is missing. */
  async nameOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      `select person.id, person.name from person where person.id = any ($1)
       union all
       select api_token.id, api_token.name from api_token where api_token.id = any ($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /** Addresses for mail, of active people who have one. */
  async mailAddressesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; email: string }>(
      `select person.id, person.email from person
       where person.id = any ($1) and person.email is not null and person.disabled_at is null`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.email]));
  }

  /** Language in which a person reads, for what is made outside a request. */
  async languageOf(id: string): Promise<'zh-CN' | 'en'> {
    const [row] = await this.database.query<{ language: 'zh-CN' | 'en' }>(
      'select person.language from person where person.id = $1',
      [id],
    );
    return row?.language ?? 'zh-CN';
  }

  /** The unit a person belongs to: that of the longest-held business role, else of a position, else of any role. */
  async unitOf(userId: string): Promise<string | null> {
    const [id] = await this.ids(
      `select post.unit_id as id from (
         select role_assignment.unit_id, role_assignment.starts_on, role_assignment.id as post_id,
                case when role_assignment.role in ('ADMIN', 'AUDITOR') then 3 else 1 end as place
         from role_assignment where role_assignment.person_id = $1 and ${holdsToday('role_assignment')}
         union all
         select unit_position.unit_id, unit_position.starts_on, unit_position.id, 2
         from unit_position where unit_position.person_id = $1 and ${holdsToday('unit_position')}
       ) as post
       order by post.place, post.starts_on, post.post_id limit 1`,
      [userId],
    );
    return id ?? null;
  }

  /** Whether the person belongs to one of these units or to one below them. */
  async belongsTo(personId: string, unitIds: readonly string[]): Promise<boolean> {
    const unitId = unitIds.length === 0 ? null : await this.unitOf(personId);
    const sql = 'select unit.id from unit where unit.id = $1 and unit.path && $2::uuid[]';
    return unitId !== null && (await this.ids(sql, [unitId, unitIds])).length > 0;
  }

  /** All units in which the person holds a role or position today. */
  async unitsOf(personId: string): Promise<string[]> {
    return this.ids(
      `select role_assignment.unit_id as id from role_assignment
       where role_assignment.person_id = $1 and ${holdsToday('role_assignment')}
       union
       select unit_position.unit_id from unit_position
       where unit_position.person_id = $1 and ${holdsToday('unit_position')}`,
      [personId],
    );
  }

  /** Those of the ids who are active, and all of them held until the end of the transaction: nobody is disabled meanwhile. */
  async holdActive(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string; isActive: boolean }>(
      `select person.id, person.disabled_at is null as "isActive" from person
       where person.id = any ($1) order by person.id for no key update`,
      [ids],
    );
    return new Set(rows.filter(({ isActive }) => isActive).map(({ id }) => id));
  }

  /** The heads (负责人) of the unit; without one, those of the nearest unit above that has one. */
  async headOf(unitId: string): Promise<string[]> {
    return this.ids(
      `select head.person_id as id from (
         select unit_position.person_id, rank() over (order by above.place desc) as nearness
         from unit
         cross join lateral unnest(unit.path) with ordinality as above (id, place)
         join unit_position on unit_position.unit_id = above.id and unit_position.position = 'HEAD'
         join person on person.id = unit_position.person_id
         where unit.id = $1 and person.disabled_at is null and ${holdsToday('unit_position')}
       ) as head
       where head.nearness = 1 order by head.person_id`,
      [unitId],
    );
  }

  async holdersOfPosition(unitId: string, position: Position): Promise<string[]> {
    return this.ids(
      `select distinct unit_position.person_id as id
       from unit_position join person on person.id = unit_position.person_id
       where unit_position.unit_id = $1 and unit_position.position = $2 and person.disabled_at is null
         and ${holdsToday('unit_position')}
       order by unit_position.person_id`,
      [unitId, position],
    );
  }

  /** Units in which the person holds one of these positions. */
  async unitsHeldBy(personId: string, positions: readonly Position[]): Promise<string[]> {
    return this.ids(
      `select distinct unit_position.unit_id as id from unit_position
       where unit_position.person_id = $1 and unit_position.position = any ($2) and ${holdsToday('unit_position')}`,
      [personId, positions],
    );
  }

  /** Everybody with the role, in the whole zone or in one unit and below it. */
  async holdersOfRole(role: Role, unitId?: string): Promise<string[]> {
    return this.ids(
      `select distinct role_assignment.person_id as id
       from role_assignment
       join person on person.id = role_assignment.person_id
       join unit on unit.id = role_assignment.unit_id
       where role_assignment.role = $1 and person.disabled_at is null
         and ($2::uuid is null or $2::uuid = any (unit.path)) and ${holdsToday('role_assignment')}
       order by role_assignment.person_id`,
      [role, unitId ?? null],
    );
  }

  /** Duty officers (值班员) of the unit; without one, its head. */
  async dutyOfficers(unitId: string): Promise<string[]> {
    const onDuty = await this.holdersOfPosition(unitId, 'DUTY_OFFICER');
    return onDuty.length > 0 ? onDuty : this.headOf(unitId);
  }

  /** Everybody of the supervision post (督查岗). */
  async supervisors(): Promise<string[]> {
    return this.holdersOfRole('SUPERVISOR');
  }

  private async ids(sql: string, parameters: readonly unknown[]): Promise<string[]> {
    return (await this.database.preparedQuery<{ id: string }>(sql, parameters)).map((row) => row.id);
  }
}
