import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { TaskAccess, entering, type TaskVersion } from './task-access.js';
import { TaskNaming } from './task-naming.js';
import { TaskWords, sayingOf } from './task-words.js';
import { TaskAcknowledged, TaskAnswered, TaskProgressed, ofTask, taskSubject } from './tasks.events.js';
import { progressUnitOf, speaksForUnit } from './tasks.policy.js';
import { TasksRepository } from './tasks.repository.js';
import type { AcknowledgeTask, WriteTaskEntry } from './tasks.schemas.js';

/** What the lead unit does with a task: take it up, name who does it, say how it goes, answer. */
@Injectable()
export class TasksHandlingService {
  constructor(
    private readonly access: TaskAccess,
    private readonly repository: TasksRepository,
    private readonly words: TaskWords,
    private readonly naming: TaskNaming,
    private readonly events: EventLog,
  ) {}

  /** 签收, with the 经办人 if the unit knows at once. @throws task.handler-unknown and what `TaskWords` throws */
  async acknowledge(actor: Actor, acknowledged: TaskVersion, { handlerId, behalf }: AcknowledgeTask): Promise<void> {
    await this.access.change(actor, { ...acknowledged, verb: 'acknowledge' }, async (taken) => {
      const { task, now } = taken;
      const said = await this.words.noteSpeaker(actor, sayingOf(taken, behalf));
      const changes = { acknowledgedAt: now, acknowledgedById: actor.userId };
      await this.repository.update(task, { ...entering('acknowledge', task, now), ...changes });
      const data = { ...ofTask(task), ...said, unitId: task.leadUnitId };
      await this.events.append(actor, TaskAcknowledged({ subject: taskSubject(task.id), data }));
      if (handlerId !== undefined) {
        await this.naming.ofTask(actor, taken, handlerId);
      }
    });
  }

  /** Another 经办人 needs nobody's leave. @throws task.handler-unknown */
  async nameHandler(actor: Actor, named: TaskVersion, handlerId: string): Promise<void> {
    await this.access.change(actor, { ...named, verb: 'nameHandler' }, (taken) =>
      this.naming.ofTask(actor, taken, handlerId),
    );
  }

  /** Of the lead unit, or of a supporting unit whose desk the person is. @throws what `TaskWords` throws */
  async logProgress(actor: Actor, id: string, { behalf, ...entry }: WriteTaskEntry): Promise<void> {
    await this.access.change(actor, { id, verb: 'logProgress' }, async (taken) => {
      const { task, now, party, standing } = taken;
      const unitId = progressUnitOf(party, standing);
      const isOwnWord = speaksForUnit(party, standing) || unitId !== task.leadUnitId;
      const saying = { ...sayingOf(taken, behalf), unitId, isOwnWord };
      const written = await this.words.write(actor, saying, { ...entry, kind: 'PROGRESS' });
      if (task.state === 'IN_PROGRESS') {
        await this.repository.note(task, { changedAt: now });
      } else {
        await this.repository.update(task, entering('logProgress', task, now));
      }
      const data = { ...ofTask(task), ...written };
      await this.events.append(actor, TaskProgressed({ subject: taskSubject(id), data }));
    });
  }

  /** The unit's answer closes the handling: whoever issued the task accepts it or sends it back. */
  async answer(actor: Actor, answered: TaskVersion, { behalf, ...entry }: WriteTaskEntry): Promise<void> {
    await this.access.change(actor, { ...answered, verb: 'answer' }, async (taken) => {
      const { task, now } = taken;
      const written = await this.words.write(actor, sayingOf(taken, behalf), { ...entry, kind: 'ANSWER' });
      await this.repository.withdrawRequests(task, now);
      await this.repository.update(task, {
        ...entering('answer', task, now),
        answeredAt: now,
        objectionPendingSince: null,
        extensionPendingSince: null,
      });
      const data = { ...ofTask(task), ...written, isLate: task.dueAt < now };
      await this.events.append(actor, TaskAnswered({ subject: taskSubject(task.id), data }));
    });
  }
}
