import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HandoverKinds } from '../handover/index.js';
import type { BuiltOn, HandoverKind, HeldRecord, Move, MovedRecord, Receiver } from '../handover/index.js';
import { PeopleReader, UnitReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { afterHandover, heldTask } from './task-handover.js';
import { givenBack, isBuiltOn, shiftedParts, type HandedTask } from './task-shift.js';
import { TasksHandoverEvents } from './tasks.handover.events.js';
import { TasksHandoverQueries } from './tasks.handover.queries.js';

/** Tasks in a handover: who decides on them and who handles them or a part of them. Who issued them, and for which unit, stays. */
@Injectable()
export class TasksHandover implements HandoverKind, OnModuleInit {
  readonly kind = 'task';

  constructor(
    private readonly kinds: HandoverKinds,
    private readonly queries: TasksHandoverQueries,
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
    private readonly records: TasksHandoverEvents,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async lock(personId: string): Promise<void> {
    await this.queries.lock(personId);
  }

  async heldBy(personId: string): Promise<HeldRecord[]> {
    return (await this.queries.heldBy(personId)).map(heldTask);
  }

  /** Who decides must be able to rule; 经办人 is somebody of the handling unit or of one below it who may handle tasks. */
  async refusals(
    _actor: Actor,
    records: readonly HeldRecord[],
    { id, unitId }: Receiver,
  ): Promise<Map<string, string>> {
    const mayRule = (await this.people.whoMay('task.rule', [id])).has(id);
    const mayHandle = (await this.people.whoMay('task.handle', [id])).has(id);
    const reaches = await this.unitsAbove(new Set(records.flatMap(({ unitIds = [] }) => unitIds)), unitId);
    const refusals = new Map<string, string>();
    for (const { id: taskId, capacities, unitIds = [] } of records) {
      const decides = capacities.includes('issuer') || capacities.includes('ruler');
      if ((unitIds.length > 0 && !mayHandle) || (decides && !mayRule)) {
        refusals.set(taskId, 'handover.not-entitled');
      } else if (unitIds.some((handlingUnitId) => !reaches.has(handlingUnitId))) {
        refusals.set(taskId, 'handover.other-unit');
      }
    }
    return refusals;
  }

  async move(actor: Actor, move: Move): Promise<MovedRecord[]> {
    const before = await this.queries.holdingsOf(move.recordIds);
    const shifts = before.map((from) => ({ from, to: afterHandover(from, move) }));
    await this.queries.write(shifts, move.now);
    await this.records.note(actor, shifts, move.handoverId);
    return shifts.map((shift) => {
      const handed: HandedTask = { ...shift.from, movedUnitIds: shiftedParts(shift).map(({ unitId }) => unitId) };
      return { id: handed.id, version: handed.version + 1, before: { ...handed } };
    });
  }

  async giveBack(actor: Actor, handoverId: string, records: readonly MovedRecord[]): Promise<BuiltOn> {
    const current = new Map((await this.queries.holdingsOf(records.map(({ id }) => id))).map((one) => [one.id, one]));
    const handed = records.map(({ id, version, before }) => ({ id, version, before: before as unknown as HandedTask }));
    const builtOn = handed.filter(({ id, version, before }) => isBuiltOn(before, current.get(id), version));
    if (builtOn.length === 0) {
      const shifts = handed.flatMap(({ id, before }) => {
        const from = current.get(id);
        return from ? [{ from, to: givenBack(before, from) }] : [];
      });
      await this.queries.write(shifts, await this.records.instant());
      await this.records.note(actor, shifts, handoverId);
    }
    return builtOn.map(({ id }) => id);
  }

  /** Those of the units in whose tree the receiver's unit stands. */
  private async unitsAbove(unitIds: ReadonlySet<string>, unitId: string | null): Promise<Set<string>> {
    const above = new Set<string>();
    for (const handlingUnitId of unitIds) {
      if (unitId !== null && (await this.units.treeOf(handlingUnitId)).includes(unitId)) {
        above.add(handlingUnitId);
      }
    }
    return above;
  }
}
