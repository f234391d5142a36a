import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices } from '../notifications/index.js';
import { Subscribers, type StoredEvent } from '../platform/events/index.js';
import { TaskParties } from './task-parties.js';
import type { Task } from './task.entity.js';
import * as events from './tasks.events.js';
import './tasks.messages.js';
import { TasksRepository } from './tasks.repository.js';

/**
 * Who is told: the issuing side, the desk of the lead unit with the 经办人, the desks of all units, or those who work with
 * what a supporting unit has contributed: the issuing side and the lead unit.
 */
type Side = 'issuer' | 'unit' | 'allUnits' | 'readers';

interface Telling {
  /** Sides of the task, or people by id. */
  to: Side | ReadonlyArray<string | null>;
  code: string;
}

const NOTICED = [
  events.TaskIssued,
  events.TaskHandlerNamed,
  events.TaskAnswered,
  events.TaskPartHandlerNamed,
  events.TaskPartAnswered,
  events.TaskObjected,
  events.TaskObjectionRuled,
  events.TaskExtensionAsked,
  events.TaskExtensionRuled,
  events.TaskUrged,
  events.TaskSupervised,
  events.TaskClosed,
  events.TaskReopened,
  events.TaskCancelled,
];

/** What is told whatever the event says. */
const PLAIN: Readonly<Record<string, Telling>> = {
  [events.TaskIssued.type]: { to: 'allUnits', code: 'issued' },
  [events.TaskAnswered.type]: { to: 'issuer', code: 'answered' },
  [events.TaskPartAnswered.type]: { to: 'readers', code: 'contributed' },
  [events.TaskObjected.type]: { to: 'issuer', code: 'objected' },
  [events.TaskExtensionAsked.type]: { to: 'issuer', code: 'extension-asked' },
  [events.TaskUrged.type]: { to: 'unit', code: 'urged' },
  [events.TaskSupervised.type]: { to: 'unit', code: 'supervised' },
  [events.TaskClosed.type]: { to: 'allUnits', code: 'closed' },
  [events.TaskReopened.type]: { to: 'unit', code: 'reopened' },
  [events.TaskCancelled.type]: { to: 'allUnits', code: 'cancelled' },
};

/** Who hears at once of what happens to a task; whoever did it is not told. */
@Injectable()
export class TasksNotices implements OnModuleInit {
  constructor(
    private readonly subscribers: Subscribers,
    private readonly repository: TasksRepository,
    private readonly parties: TaskParties,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.subscribers.register({ name: 'tasks.notices', events: NOTICED, handle: (event) => this.tell(event) });
  }

  private async tell(event: StoredEvent): Promise<void> {
    const task = await this.repository.find(event.subject.id);
    if (!task || task.trashedAt !== null) {
      return;
    }
    for (const { to, code } of await this.tellings(event)) {
      const recipients = typeof to === 'string' ? await this.peopleOf(to, task) : to;
      await this.notices.send({
        recipients: recipients.flatMap((id) => (id === null || id === event.actorId ? [] : [id])),
        code: `task.notice.${code}`,
        record: { kind: 'task', id: task.id },
        key: event.id,
      });
    }
  }

  private async tellings(event: StoredEvent): Promise<Telling[]> {
    const plain = PLAIN[event.type];
    if (plain) {
      return [plain];
    }
    if (events.TaskHandlerNamed.matches(event) || events.TaskPartHandlerNamed.matches(event)) {
      if (event.data.handoverId !== undefined) {
        return [];
      }
      return [
        { to: [event.data.toId], code: 'handler' },
        { to: [event.data.fromId], code: 'taken-over' },
      ];
    }
    if (events.TaskObjectionRuled.matches(event)) {
      return event.data.ruling === 'MAINTAINED'
        ? [{ to: 'unit', code: 'maintained' }]
        : [
            { to: 'unit', code: 'issued' },
            { to: await this.parties.deskOf(event.data.fromUnitId), code: 'reassigned' },
          ];
    }
    const isGranted = events.TaskExtensionRuled.matches(event) && event.data.ruling === 'GRANTED';
    return [{ to: 'unit', code: isGranted ? 'extension-granted' : 'extension-refused' }];
  }

  private async peopleOf(side: Side, task: Task): Promise<Array<string | null>> {
    if (side === 'issuer') {
      return task.ownerIds;
    }
    const isForAll = side === 'allUnits';
    const unitIds = isForAll ? [task.leadUnitId, ...task.supportingUnitIds] : [task.leadUnitId];
    const desks = await Promise.all(unitIds.map((unitId) => this.parties.deskOf(unitId)));
    const handlers = isForAll ? task.handlerIds : [task.handlerId];
    return [...handlers, ...desks.flat(), ...(side === 'readers' ? task.ownerIds : [])];
  }
}
