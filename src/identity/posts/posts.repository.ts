import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { TODAY, holdsToday } from '../units/business-today.js';
import { RoleAssignmentEntity, StandInEntity, UnitPositionEntity } from './post.entity.js';

export type PostTable = 'role_assignment' | 'unit_position' | 'stand_in';

@Injectable()
export class PostsRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async today(): Promise<string> {
    return this.clock.today();
  }

  async insertRole(role: RoleAssignmentEntity): Promise<void> {
    await this.database.manager.insert(RoleAssignmentEntity, role);
  }

  async insertPosition(position: UnitPositionEntity): Promise<void> {
    await this.database.manager.insert(UnitPositionEntity, position);
  }

  async insertStandIn(standIn: StandInEntity): Promise<void> {
    await this.database.manager.insert(StandInEntity, standIn);
  }

  async findRole(id: string): Promise<RoleAssignmentEntity | null> {
    return this.database.manager.findOneBy(RoleAssignmentEntity, { id });
  }

  async findPosition(id: string): Promise<UnitPositionEntity | null> {
    return this.database.manager.findOneBy(UnitPositionEntity, { id });
  }

  async findStandIn(id: string): Promise<StandInEntity | null> {
    return this.database.manager.findOneBy(StandInEntity, { id });
  }

  /** Whether the person holds the same role or position in the unit on a day of this term. */
  async isHeld(post: RoleAssignmentEntity | UnitPositionEntity): Promise<boolean> {
    const [table, code] =
      post instanceof RoleAssignmentEntity ? ['role_assignment', post.role] : ['unit_position', post.position];
    const column = post instanceof RoleAssignmentEntity ? 'role' : 'position';
    const rows = await this.database.query(
      `select 1 from ${table} as post
       where post.person_id = $1 and post.unit_id = $2 and post.${column} = $3
         and post.starts_on <= coalesce($5::date, 'infinity') and coalesce(post.ends_on, 'infinity') >= $4::date`,
      [post.personId, post.unitId, code, post.startsOn, post.endsOn],
    );
    return rows.length > 0;
  }

  /** From now on it no longer holds. What has not begun before today goes: it never held, and the log keeps the rest. */
  async end(table: PostTable, id: string): Promise<void> {
    await this.database.query(`delete from ${table} where id = $1 and starts_on >= ${TODAY}`, [id]);
    await this.database.query(
      `update ${table} set ends_on = ${TODAY} - 1 where id = $1 and (ends_on is null or ends_on >= ${TODAY})`,
      [id],
    );
  }

  /** Of an entry that is taken back: none of its posts was ever held. */
  async removeAll(personId: string): Promise<void> {
    const tables: readonly PostTable[] = ['role_assignment', 'unit_position', 'stand_in'];
    for (const table of tables) {
      await this.database.query(`delete from ${table} where person_id = $1`, [personId]);
    }
  }

  /** Whether anybody who can sign in is an administrator today. */
  async hasAdministrator(): Promise<boolean> {
    const rows = await this.database.query(
      `select 1 from role_assignment join person on person.id = role_assignment.person_id
       where role_assignment.role = 'ADMIN' and person.disabled_at is null and ${holdsToday('role_assignment')} limit 1`,
    );
    return rows.length > 0;
  }

  /** Changes that could take away the last administrator happen one after the other. */
  async lockAdministrators(): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended('identity:administrators', 0))`);
  }
}
