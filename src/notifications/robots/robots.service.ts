import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { Config } from '../../platform/config/index.js';
import { Database, newId } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { expectVersion } from '../../platform/http/index.js';
import { Keys } from '../../platform/keys/index.js';
import { isRobotAddress, shownAddress } from './robot-address.js';
import type { Robot } from './robot.entity.js';
import type { RobotVendor } from './robot-vendor.js';
import { robotErrors } from './robots.errors.js';
import { RobotAdded, RobotChanged, RobotRemoved, robotSubject } from './robots.events.js';
import { RobotsRepository } from './robots.repository.js';
import type { AddRobot, ChangeRobot } from './robots.schemas.js';

/** Group robots of units, managed by their heads and by administrators. */
@Injectable()
export class RobotsService {
  constructor(
    private readonly database: Database,
    private readonly repository: RobotsRepository,
    private readonly keys: Keys,
    private readonly config: Config,
    private readonly events: EventLog,
  ) {}

  /** The unit is one of `unitIds`, those that the actor manages. @throws robot.unit-unknown, robot.address, robot.taken */
  async add(
    actor: Actor,
    { unitId, vendor, name, address, secret, covers }: AddRobot,
    unitIds: readonly string[],
  ): Promise<string> {
    const id = newId();
    await this.database.transaction(async () => {
      if (!unitIds.includes(unitId)) {
        throw robotErrors.unitUnknown({}, [{ path: 'unitId', code: 'robot.unit-unknown' }]);
      }
      await this.demandFree(unitId, name, id);
      const secretCipher = secret === undefined ? null : this.keys.encrypt(secret);
      await this.repository.insert({ id, unitId, vendor, name, covers, secretCipher, ...this.sealed(vendor, address) });
      await this.events.append(actor, RobotAdded({ subject: robotSubject(id), data: { unitId, vendor, name } }));
    });
    return id;
  }

  /** @throws robot.not-found, request.stale-version, robot.address, robot.taken */
  async change(actor: Actor, { id, version }: { id: string; version: number }, change: ChangeRobot): Promise<void> {
    await this.database.transaction(async () => {
      const robot = await this.require(actor, id);
      expectVersion(robot.version, version);
      if (change.name !== undefined) {
        await this.demandFree(robot.unitId, change.name, id);
      }
      const { address, secret, ...plain } = change;
      await this.repository.update(robot, {
        ...plain,
        ...(address === undefined ? {} : this.sealed(robot.vendor, address)),
        ...(secret === undefined ? {} : { secretCipher: secret === null ? null : this.keys.encrypt(secret) }),
      });
      const data = { unitId: robot.unitId, fields: Object.keys(change) };
      await this.events.append(actor, RobotChanged({ subject: robotSubject(id), data }));
    });
  }

  /** @throws robot.not-found, request.stale-version */
  async remove(actor: Actor, { id, version }: { id: string; version: number }): Promise<void> {
    await this.database.transaction(async () => {
      const { unitId, name, version: stored } = await this.require(actor, id);
      expectVersion(stored, version);
      await this.repository.delete(id);
      await this.events.append(actor, RobotRemoved({ subject: robotSubject(id), data: { unitId, name } }));
    });
  }

  private async require(actor: Actor, id: string): Promise<Robot> {
    const robot = await this.repository.lockManaged(actor, id);
    if (!robot) {
      throw robotErrors.notFound();
    }
    return robot;
  }

  private async demandFree(unitId: string, name: string, id: string): Promise<void> {
    if (await this.repository.isTaken(unitId, name, id)) {
      throw robotErrors.taken({}, [{ path: 'name', code: 'robot.taken' }]);
    }
  }

  private sealed(vendor: RobotVendor, address: string): Pick<Robot, 'addressCipher' | 'addressShown'> {
    if (!isRobotAddress(vendor, address, this.config.robotOrigins)) {
      throw robotErrors.address({}, [{ path: 'address', code: 'robot.address' }]);
    }
    return { addressCipher: this.keys.encrypt(address), addressShown: shownAddress(address) };
  }
}
