/** The part of a supporting unit that has its 经办人. */
export interface PartHolding {
  unitId: string;
  handlerId: string;
  version: number;
  /** The unit has not answered. */
  isOpen: boolean;
}

/** Who decides on a task and who handles it. */
export interface TaskHolding {
  id: string;
  version: number;
  code: string;
  leadUnitId: string;
  sourceRecordKind: string | null;
  sourceRecordId: string | null;
  sourceLine: string | null;
  handlerId: string | null;
  ownerIds: string[];
  parts: PartHolding[];
}

/** Before and after, of one task. */
export interface TaskShift {
  from: TaskHolding;
  to: TaskHolding;
}

/** The parts that change hands. */
export function shiftedParts({ from, to }: TaskShift): Array<{ unitId: string; fromId: string; toId: string }> {
  return to.parts.flatMap(({ unitId, handlerId: toId }) => {
    const fromId = from.parts.find((part) => part.unitId === unitId)?.handlerId;
    return fromId === undefined || fromId === toId ? [] : [{ unitId, fromId, toId }];
  });
}

/** What is kept of a task that moved. */
export interface HandedTask extends TaskHolding {
  /** Whose parts went along. */
  movedUnitIds: string[];
}

/** Whether somebody has worked on the task, or on a part that went along. */
export function isBuiltOn(before: HandedTask, current: TaskHolding | undefined, version: number): boolean {
  const isPartTouched = before.movedUnitIds.some(
    (unitId) => versionOf(current, unitId) !== (versionOf(before, unitId) ?? 0) + 1,
  );
  return current?.version !== version || isPartTouched;
}

function versionOf(task: TaskHolding | undefined, unitId: string): number | undefined {
  return task?.parts.find((part) => part.unitId === unitId)?.version;
}

/** As it was, but for parts that did not go along. */
export function givenBack(before: HandedTask, current: TaskHolding): TaskHolding {
  const parts = current.parts.map((part) => {
    const earlier = before.movedUnitIds.includes(part.unitId)
      ? before.parts.find(({ unitId }) => unitId === part.unitId)
      : undefined;
    return earlier ? { ...part, handlerId: earlier.handlerId } : part;
  });
  return { ...current, handlerId: before.handlerId, ownerIds: before.ownerIds, parts };
}
