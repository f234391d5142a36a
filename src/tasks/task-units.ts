import { Injectable } from '@nestjs/common';
import { PeopleReader, UnitReader } from '../identity/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { taskErrors } from './tasks.errors.js';

/** Whether a task can be given to these units and these people. */
@Injectable()
export class TaskUnits {
  constructor(
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  async unitOf(personId: string): Promise<string | null> {
    return this.people.unitOf(personId);
  }

  /** Whoever issues a task decides on it from now on. @throws access.denied for an account that was disabled meanwhile */
  async holdIssuer(personId: string): Promise<void> {
    if ((await this.people.holdDisabled([personId])).has(personId)) {
      throw platformErrors.forbidden();
    }
  }

  /** @throws task.unit-unknown */
  async demandUnits(ids: readonly string[], path = 'leadUnitId'): Promise<void> {
    for (const id of ids) {
      if (!(await this.units.exists(id))) {
        throw taskErrors.unitUnknown({}, [{ path, code: 'task.unit-unknown' }]);
      }
    }
  }

  /** 经办人 is somebody of the lead unit, or of one below it, whose role may handle tasks. @throws task.handler-unknown */
  async demandHandler(leadUnitId: string, personId: string): Promise<void> {
    const able = await this.people.heldWhoMay('task.handle', [personId]);
    const unitId = await this.people.unitOf(personId);
    const isOfUnit = unitId !== null && (await this.units.treeOf(leadUnitId)).includes(unitId);
    if (!able.has(personId) || !isOfUnit) {
      throw taskErrors.handlerUnknown({}, [{ path: 'handlerId', code: 'task.handler-unknown' }]);
    }
  }
}
