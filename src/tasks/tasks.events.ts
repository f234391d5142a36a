import { defineEvent } from '../platform/events/index.js';
import type { Task } from './task.entity.js';
import type { TaskSourceKind } from './task-vocabulary.js';

/** The subject of every event of a task. */
export function taskSubject(id: string): { kind: 'task'; id: string } {
  return { kind: 'task', id };
}

/** Of every event: the task's code, and the line of the record from which it came, so that its module knows its own. */
export interface OfTask {
  code: string;
  source: { kind: string; id: string; line: string | null } | null;
}

export function ofTask(task: Pick<Task, 'code' | 'sourceRecordKind' | 'sourceRecordId' | 'sourceLine'>): OfTask {
  const { code, sourceRecordKind: kind, sourceRecordId: id, sourceLine: line } = task;
  return { code, source: kind === null || id === null ? null : { kind, id, line } };
}

/** Events hold ids, codes, dates and notes; the words of a task and of its answer stay in its own rows. */

export const TaskIssued = defineEvent<
  OfTask & {
    sourceKind: TaskSourceKind;
    leadUnitId: string;
    supportingUnitIds: string[];
    handlerId: string | null;
    dueAt: string;
  }
>('task.issued');
/** Entered afterwards (补录), with a past: its limits are computed, nobody is told. */
export const TaskBackfilled = defineEvent<{ code: string }>('task.backfilled');
/** Entered for the unit (代录); `behalfId` names the row that says who of the unit said it. */
export interface ForUnit {
  isForUnit: boolean;
  behalfId?: string;
}

export const TaskAcknowledged = defineEvent<OfTask & ForUnit & { unitId: string }>('task.acknowledged');
/** `handoverId`: it went with everything else of that person; both are told of that once. */
export const TaskHandlerNamed = defineEvent<OfTask & { fromId: string | null; toId: string; handoverId?: string }>(
  'task.handler-named',
);
/** Others rule and close instead of whoever has handed over. */
export const TaskOwnersChanged = defineEvent<OfTask & { addedIds: string[]; removedIds: string[]; handoverId: string }>(
  'task.owners-changed',
);
export const TaskProgressed = defineEvent<OfTask & ForUnit & { entryId: string }>('task.progressed');
export const TaskAnswered = defineEvent<OfTask & ForUnit & { entryId: string; isLate: boolean }>('task.answered');
/** What a supporting unit does with its part. */
export const TaskPartAcknowledged = defineEvent<OfTask & ForUnit & { unitId: string }>('task.part-acknowledged');
export const TaskPartHandlerNamed = defineEvent<
  OfTask & { unitId: string; fromId: string | null; toId: string; handoverId?: string }
>('task.part-handler-named');
export const TaskPartAnswered = defineEvent<OfTask & ForUnit & { unitId: string; entryId: string; isLate: boolean }>(
  'task.part-answered',
);
export const TaskObjected = defineEvent<
  OfTask & ForUnit & { requestId: string; reason: string; proposedUnitId: string | null }
>('task.objected');
export const TaskObjectionRuled = defineEvent<
  OfTask & {
    requestId: string;
    ruling: 'MAINTAINED' | 'REASSIGNED';
    fromUnitId: string;
    toUnitId: string;
    note: string;
  }
>('task.objection-ruled');
export const TaskExtensionAsked = defineEvent<OfTask & ForUnit & { requestId: string; reason: string; dueOn: string }>(
  'task.extension-asked',
);
export const TaskExtensionRuled = defineEvent<
  OfTask & { requestId: string; ruling: 'GRANTED' | 'REFUSED'; dueOn: string | null; note: string | null }
>('task.extension-ruled');
/** 催办 and 督办. */
export const TaskUrged = defineEvent<OfTask & { note: string | null }>('task.urged');
export const TaskSupervised = defineEvent<OfTask & { note: string }>('task.supervised');
/** 销号. */
export const TaskClosed = defineEvent<OfTask & { note: string | null }>('task.closed');
export const TaskReopened = defineEvent<
  OfTask & { from: 'ANSWERED' | 'CLOSED'; reason: string; dueAt: string; unitIds: string[] }
>('task.reopened');
export const TaskCancelled = defineEvent<OfTask & { reason: string }>('task.cancelled');
export const TaskTrashed = defineEvent<OfTask>('task.trashed');
export const TaskRestored = defineEvent<OfTask>('task.restored');
/** Gone for good after its time in the trash. */
export const TaskPurged = defineEvent<{ code: string }>('task.purged');
