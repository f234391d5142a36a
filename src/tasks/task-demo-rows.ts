import type { SeededDemo } from '../identity/index.js';
import { newId } from '../platform/database/index.js';
import { textKeysOf } from '../platform/text-search/index.js';
import type { LimitColumns } from './task-deadlines.js';
import type { TaskStory } from './task-demo-story.js';
import type { TaskEntryEntity, TaskRequestEntity } from './task-history.entity.js';
import type { TaskBehalfEntity, TaskPart } from './task-part.entity.js';
import type { TaskState } from './task-state.js';
import type { TaskEntryKind } from './task-vocabulary.js';
import type { Task } from './task.entity.js';

/** A task that was entered afterwards (补录), with what had happened to it. */
export interface TaskWithPast {
  task: Task;
  parts: TaskPart[];
  entries: TaskEntryEntity[];
  requests: TaskRequestEntity[];
  behalves: TaskBehalfEntity[];
}

/** The record from which a made-up task comes, and who answers for it beside whoever issued the task. */
export interface DemoSource {
  kind: string;
  id: string;
  ownerIds: readonly string[];
}

interface Setting {
  code: string;
  source?: DemoSource & { line: string };
  demo: SeededDemo;
  now: Date;
  issueUnitId: string | null;
  limit: LimitColumns;
}

interface Dates {
  issuedAt: Date;
  acknowledgedAt: Date;
  progressAt: Date;
  answeredAt: Date;
  endedAt: Date;
}

const DAY_MS = 86_400_000;

export function demoIssuedAt({ age }: TaskStory, now: Date): Date {
  return new Date(now.getTime() - age * DAY_MS);
}

/** The rows that the use cases would have left, had the story happened. */
export function demoTaskRows(story: TaskStory, setting: Setting): TaskWithPast {
  const { demo, now } = setting;
  const dates = datesOf(story, now);
  const task = taskOf(story, setting, dates);
  const speakerId = story.isForUnit ? task.issuerId : (task.handlerId ?? task.issuerId);
  const entry = (kind: TaskEntryKind, text: string | null, madeAt: Date): TaskEntryEntity[] =>
    text === null ? [] : [entryOf(task, { kind, text, madeAt, madeById: speakerId, isForUnit: story.isForUnit })];
  const entries = [
    ...entry('PROGRESS', story.progress, dates.progressAt),
    ...entry('ANSWER', story.answer, dates.answeredAt),
  ];
  return {
    task,
    parts: story.supporting.map((code, place) => partOf(task, demo.units[code], place === 0 ? dates : null)),
    entries,
    requests: story.asks === null ? [] : [requestOf(task, story, dates.progressAt)],
    behalves: entries.filter(({ isForUnit }) => isForUnit).map((one) => behalfOf(one)),
  };
}

function datesOf({ age }: TaskStory, now: Date): Dates {
  const at = (share: number): Date => new Date(now.getTime() - age * share * DAY_MS);
  return { issuedAt: at(1), acknowledgedAt: at(0.9), progressAt: at(0.5), answeredAt: at(0.2), endedAt: at(0.1) };
}

function taskOf(story: TaskStory, { code, demo, issueUnitId, limit, source }: Setting, dates: Dates): Task {
  const id = newId();
  const issuerId = demo.people[story.issuer];
  const leadUnitId = demo.units[story.lead];
  const supportingUnitIds = story.supporting.map((unit) => demo.units[unit]);
  const handlerId = story.handler === null ? null : demo.people[story.handler];
  const { text, grams } = textKeysOf(story.words, code);
  return {
    ...limit,
    ...stateOf(story, dates, issuerId),
    ...askedOf(story, dates),
    id,
    code,
    version: 1,
    words: story.words,
    ...sourceOf(story, source),
    issuerId,
    onBehalfOfId: null,
    issueUnitId,
    issuedAt: dates.issuedAt,
    assignedAt: dates.issuedAt,
    ownerIds: ownersOf(issuerId, source),
    leadUnitId,
    supportingUnitIds,
    unitIds: [...new Set([...(issueUnitId === null ? [] : [issueUnitId]), leadUnitId, ...supportingUnitIds])],
    handlerId,
    handlerIds: handlerId === null ? [] : [handlerId],
    reopenedCount: story.reopened,
    urgedCount: story.urged,
    supervisedAt: story.isSupervised ? dates.endedAt : null,
    changedAt: dates.endedAt,
    trashedAt: null,
    trashedById: null,
    searchText: text,
    searchGrams: grams,
  };
}

function sourceOf(story: TaskStory, source: Setting['source']) {
  return {
    sourceKind: story.source,
    sourceNote: story.note,
    sourceRecordKind: source?.kind ?? null,
    sourceRecordId: source?.id ?? null,
    sourceLine: source?.line ?? null,
  };
}

function ownersOf(issuerId: string, source: Setting['source']): string[] {
  return [...new Set([issuerId, ...(source?.ownerIds ?? [])])];
}

function stateOf({ state, handler }: TaskStory, dates: Dates, issuerId: string) {
  const isTakenUp = state !== 'ISSUED' && state !== 'CANCELLED';
  return {
    state,
    stateSince: sinceOf(state, dates),
    acknowledgedAt: isTakenUp ? dates.acknowledgedAt : null,
    acknowledgedById: isTakenUp && handler === null ? issuerId : null,
    stateNote: state === 'CANCELLED' ? '项目方案调整，事项不再需要（演示）' : null,
    ...endOf(state, dates, issuerId),
  };
}

function sinceOf(state: TaskState, dates: Dates): Date {
  const since: Record<TaskState, Date> = {
    ISSUED: dates.issuedAt,
    ACKNOWLEDGED: dates.acknowledgedAt,
    IN_PROGRESS: dates.progressAt,
    ANSWERED: dates.answeredAt,
    CLOSED: dates.endedAt,
    CANCELLED: dates.endedAt,
  };
  return since[state];
}

function endOf(state: TaskState, { answeredAt, endedAt }: Dates, issuerId: string) {
  const isClosed = state === 'CLOSED';
  return {
    answeredAt: isClosed || state === 'ANSWERED' ? answeredAt : null,
    closedAt: isClosed ? endedAt : null,
    closedById: isClosed ? issuerId : null,
  };
}

function askedOf({ asks }: TaskStory, { progressAt }: Dates) {
  const isObjection = asks === 'OBJECTION';
  return {
    objectedAt: isObjection ? progressAt : null,
    objectionPendingSince: isObjection ? progressAt : null,
    extensionPendingSince: asks === 'EXTENSION' ? progressAt : null,
  };
}

function partOf({ id: taskId, issuedAt }: Task, unitId: string, taken: Dates | null): TaskPart {
  return {
    taskId,
    unitId,
    version: 1,
    assignedAt: issuedAt,
    acknowledgedAt: taken?.acknowledgedAt ?? null,
    acknowledgedById: null,
    handlerId: null,
    answeredAt: null,
  };
}

function entryOf(
  { id: taskId, leadUnitId: unitId }: Task,
  said: Pick<TaskEntryEntity, 'kind' | 'text' | 'madeAt' | 'madeById' | 'isForUnit'>,
): TaskEntryEntity {
  const through = { throughLinkId: null, throughUnitId: null };
  return { ...said, ...through, id: newId(), taskId, unitId, attachmentIds: [], onBehalfOfId: null };
}

function behalfOf({ id, taskId, unitId, madeById, madeAt }: TaskEntryEntity): TaskBehalfEntity {
  const told = { toldBy: '单位联络员（演示）', medium: 'SPOKEN' as const, paper: null };
  return { ...told, id, taskId, unitId, enteredById: madeById ?? unitId, enteredAt: madeAt };
}

function requestOf(task: Task, { asks, dueIn, age }: TaskStory, madeAt: Date): TaskRequestEntity {
  const isExtension = asks === 'EXTENSION';
  const later = new Date(task.issuedAt.getTime() + (age + dueIn + 10) * DAY_MS + 8 * 3_600_000);
  return {
    id: newId(),
    taskId: task.id,
    kind: isExtension ? 'EXTENSION' : 'OBJECTION',
    reason: isExtension ? '镇里盖章需走会签流程，申请延后（演示）' : '权属核实属镇里职责，建议改由演示东镇牵头（演示）',
    proposedUnitId: null,
    proposedDueOn: isExtension ? later.toISOString().slice(0, 10) : null,
    isForUnit: false,
    madeById: task.handlerId ?? task.issuerId,
    throughLinkId: null,
    throughUnitId: null,
    onBehalfOfId: null,
    madeAt,
    ruling: null,
    rulingNote: null,
    ruledById: null,
    ruledAt: null,
  };
}
