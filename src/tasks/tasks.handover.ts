import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HandoverKinds } from '../handover/index.js';
import type { BuiltOn, HandoverKind, HeldRecord, Move, MovedRecord, Receiver } from '../handover/index.js';
import { PeopleReader, UnitReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { afterHandover, heldTask } from './task-handover.js';
import { TasksHandoverEvents } from './tasks.handover.events.js';
import { TasksHandoverQueries, type TaskHolding } from './tasks.handover.queries.js';

/** Tasks in a handover: who decides on them and who handles them. Who issued them, and for which unit, stays. */
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

  /** Who decides must be able to rule; 经办人 is somebody of the lead unit or of one below it who may handle tasks. */
  async refusals(
    _actor: Actor,
    records: readonly HeldRecord[],
    { id, unitId }: Receiver,
  ): Promise<Map<string, string>> {
    const mayRule = (await this.people.whoMay('task.rule', [id])).has(id);
    const mayHandle = (await this.people.whoMay('task.handle', [id])).has(id);
    const leadUnits = await this.queries.leadUnitsOf(records.map((record) => record.id));
    const reaches = await this.unitsAbove(new Set(leadUnits.values()), unitId);
    const refusals = new Map<string, string>();
    for (const { id: taskId, capacities } of records) {
      const handles = capacities.includes('handler');
      const decides = capacities.includes('issuer') || capacities.includes('ruler');
      if ((handles && !mayHandle) || (decides && !mayRule)) {
        refusals.set(taskId, 'handover.not-entitled');
      } else if (handles && !reaches.has(leadUnits.get(taskId) ?? '')) {
        refusals.set(taskId, 'handover.other-unit');
      }
    }
    return refusals;
  }

  async move(actor: Actor, move: Move): Promise<MovedRecord[]> {
    const before = await this.queries.holdingsOf(move.recordIds);
    const shifts = before.map((from) => ({ from, to: afterHandover(from, move) }));
    await this.queries.write(
      shifts.map(({ to }) => to),
      move.now,
    );
    await this.records.note(actor, shifts, move.handoverId);
    return before.map((holding) => ({ id: holding.id, version: holding.version + 1, before: { ...holding } }));
  }

  async giveBack(actor: Actor, handoverId: string, records: readonly MovedRecord[]): Promise<BuiltOn> {
    const current = new Map((await this.queries.holdingsOf(records.map(({ id }) => id))).map((one) => [one.id, one]));
    const builtOn = records.filter(({ id, version }) => current.get(id)?.version !== version).map(({ id }) => id);
    if (builtOn.length === 0) {
      const shifts = records.flatMap(({ id, before }) => {
        const from = current.get(id);
        return from ? [{ from, to: before as unknown as TaskHolding }] : [];
      });
      await this.queries.write(
        shifts.map(({ to }) => to),
        await this.records.instant(),
      );
      await this.records.note(actor, shifts, handoverId);
    }
    return builtOn;
  }

  /** Those of the units in whose tree the receiver's unit stands. */
  private async unitsAbove(leadUnitIds: ReadonlySet<string>, unitId: string | null): Promise<Set<string>> {
    const above = new Set<string>();
    for (const leadUnitId of leadUnitIds) {
      if (unitId !== null && (await this.units.treeOf(leadUnitId)).includes(unitId)) {
        above.add(leadUnitId);
      }
    }
    return above;
  }
}
