import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { Database, SqlParameters } from '../../platform/database/index.js';
import { RobotEntity, type Robot } from './robot.entity.js';
import { managedUnits } from './robots.queries.js';

@Injectable()
export class RobotsRepository {
  constructor(private readonly database: Database) {}

  async insert(robot: Partial<Robot>): Promise<void> {
    await this.database.manager.insert(RobotEntity, robot);
  }

  /** Null for what is not there or not the actor's to manage. */
  async lockManaged(actor: Actor, id: string): Promise<Robot | null> {
    const parameters = new SqlParameters();
    const found = await this.database.query(
      `select robot.id from robot join unit on unit.id = robot.unit_id
       where robot.id = ${parameters.add(id)} and ${managedUnits(actor, parameters)} for no key update of robot`,
      parameters.values,
    );
    return found.length === 0 ? null : this.database.manager.findOneBy(RobotEntity, { id });
  }

  /** Whether another robot of the unit has this name. */
  async isTaken(unitId: string, name: string, exceptId: string): Promise<boolean> {
    const found = await this.database.manager.findOneBy(RobotEntity, { unitId, name });
    return found !== null && found.id !== exceptId;
  }

  async update({ id, version }: Robot, changes: Partial<Robot>): Promise<void> {
    await this.database.manager.update(RobotEntity, { id }, { ...changes, version: version + 1 });
  }

  /** With what it still had to say. */
  async delete(id: string): Promise<void> {
    await this.database.manager.delete(RobotEntity, { id });
  }
}
