import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { newId } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import type { RecordRef } from '../platform/records/index.js';
import { textKeysOf } from '../platform/text-search/index.js';
import { personOf } from './task-access.js';
import { TaskDeadlines } from './task-deadlines.js';
import type { TaskLimit } from './task-limits.js';
import { TaskSources } from './task-sources.js';
import { TaskUnits } from './task-units.js';
import type { TaskSourceKind } from './task-vocabulary.js';
import type { Task } from './task.entity.js';
import { TaskIssued, ofTask, taskSubject } from './tasks.events.js';
import { TasksRepository } from './tasks.repository.js';

/** Where tasks come from. */
export interface TaskOrigin {
  sourceKind: TaskSourceKind;
  /** Where it stands in a source that is on paper. */
  note?: string | null;
  record: RecordRef | null;
}

/** What is to be done, by whom, until when. */
export interface TaskItem {
  /** Which line of the record: it becomes a task once, however often it is sent. */
  line: string | null;
  /** The exact words of the source. */
  words: string;
  leadUnitId: string;
  supportingUnitIds?: readonly string[];
  handlerId?: string;
  limit: TaskLimit;
}

/** Makes a task of a line; the part that the API and other modules share. Inside the transaction of the caller. */
@Injectable()
export class TaskIssuing {
  constructor(
    private readonly repository: TasksRepository,
    private readonly sources: TaskSources,
    private readonly units: TaskUnits,
    private readonly limits: TaskDeadlines,
    private readonly events: EventLog,
  ) {}

  async nextCode(): Promise<{ now: Date; code: string }> {
    return this.repository.nextCode();
  }

  /** The office in which the person issues tasks. */
  async unitOf(personId: string): Promise<string | null> {
    return this.units.unitOf(personId);
  }

  /** @throws task.unit-unknown, task.handler-unknown, task.due-in-the-past */
  async create(actor: Actor, origin: TaskOrigin, item: TaskItem): Promise<Task> {
    const issuerId = personOf(actor);
    await this.units.holdIssuer(issuerId);
    const supportingUnitIds = [...new Set(item.supportingUnitIds)].filter((id) => id !== item.leadUnitId);
    await this.units.demandUnits([item.leadUnitId]);
    await this.units.demandUnits(supportingUnitIds, 'supportingUnitIds');
    if (item.handlerId !== undefined) {
      await this.units.demandHandler(item.leadUnitId, item.handlerId);
    }
    const ofSource = origin.record ? await this.sources.ownersOf(origin.record) : [];
    const issueUnitId = await this.units.unitOf(actor.onBehalfOfId ?? issuerId);
    const { now, code } = await this.repository.nextCode();
    const limit = await this.limits.beginning(now, item.limit);
    const task = {
      ...blank(now),
      ...keysOf(code, item.words),
      id: newId(),
      sourceKind: origin.sourceKind,
      sourceNote: origin.note ?? null,
      sourceRecordKind: origin.record?.kind ?? null,
      sourceRecordId: origin.record?.id ?? null,
      sourceLine: item.line,
      issuerId,
      onBehalfOfId: actor.onBehalfOfId,
      issueUnitId,
      ownerIds: distinct([issuerId, actor.onBehalfOfId, ...ofSource]),
      leadUnitId: item.leadUnitId,
      supportingUnitIds,
      unitIds: distinct([issueUnitId, item.leadUnitId, ...supportingUnitIds]),
      ...handledBy(item),
      ...limit,
    } satisfies Task;
    await this.repository.insert(task);
    await this.repository.insertParts(task);
    await this.events.append(actor, TaskIssued({ subject: taskSubject(task.id), data: issuedData(task) }));
    return task;
  }
}

function handledBy({ handlerId }: TaskItem): Pick<Task, 'handlerId' | 'handlerIds'> {
  return handlerId === undefined ? { handlerId: null, handlerIds: [] } : { handlerId, handlerIds: [handlerId] };
}

function issuedData(task: Task) {
  const { sourceKind, leadUnitId, supportingUnitIds, handlerId } = task;
  return { ...ofTask(task), sourceKind, leadUnitId, supportingUnitIds, handlerId, dueAt: task.dueAt.toISOString() };
}

/** By what a task is found: its words and its code. */
function keysOf(code: string, words: string) {
  const { text, grams } = textKeysOf(words, code);
  return { code, words, searchText: text, searchGrams: grams };
}

/** A task as it is issued, before it says what is to be done. */
function blank(now: Date) {
  return {
    version: 1,
    state: 'ISSUED',
    stateSince: now,
    issuedAt: now,
    assignedAt: now,
    acknowledgedAt: null,
    acknowledgedById: null,
    objectedAt: null,
    objectionPendingSince: null,
    extensionPendingSince: null,
    answeredAt: null,
    closedAt: null,
    closedById: null,
    stateNote: null,
    reopenedCount: 0,
    urgedCount: 0,
    supervisedAt: null,
    changedAt: now,
    trashedAt: null,
    trashedById: null,
  } as const satisfies Partial<Task>;
}

function distinct(ids: ReadonlyArray<string | null>): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
