import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { TaskAccess, type PartVersion, type TakenTask } from './task-access.js';
import { TaskNaming } from './task-naming.js';
import type { TaskPart } from './task-part.entity.js';
import { TaskWords, type Saying } from './task-words.js';
import { TaskPartAcknowledged, TaskPartAnswered, ofTask, taskSubject } from './tasks.events.js';
import { speaksForPart } from './tasks.parts.policy.js';
import { TasksPartsRepository } from './tasks.parts.repository.js';
import type { AcknowledgeTask, TaskBehalf, WriteTaskEntry } from './tasks.schemas.js';

/** What a supporting unit does with its part of a task. It changes nothing of what the lead unit works on. */
@Injectable()
export class TasksPartsService {
  constructor(
    private readonly access: TaskAccess,
    private readonly parts: TasksPartsRepository,
    private readonly words: TaskWords,
    private readonly naming: TaskNaming,
    private readonly events: EventLog,
  ) {}

  /** 签收 of a supporting unit. @throws task.handler-unknown and what `TaskWords` throws */
  async acknowledge(actor: Actor, acknowledged: PartVersion, { handlerId, behalf }: AcknowledgeTask): Promise<void> {
    await this.access.changePart(actor, { ...acknowledged, verb: 'acknowledge' }, async (taken) => {
      const { task, part, now } = taken;
      const said = await this.words.noteSpeaker(actor, sayingOf(taken, behalf));
      await this.parts.update(part, { acknowledgedAt: now, acknowledgedById: actor.userId });
      const data = { ...ofTask(task), ...said, unitId: part.unitId };
      await this.events.append(actor, TaskPartAcknowledged({ subject: taskSubject(task.id), data }));
      if (handlerId !== undefined) {
        await this.naming.ofPart(actor, taken, handlerId);
      }
    });
  }

  /** @throws task.handler-unknown */
  async nameHandler(actor: Actor, named: PartVersion, handlerId: string): Promise<void> {
    await this.access.changePart(actor, { ...named, verb: 'nameHandler' }, (taken) =>
      this.naming.ofPart(actor, taken, handlerId),
    );
  }

  /** What the unit has contributed; the lead unit and whoever issued the task read it. */
  async answer(actor: Actor, answered: PartVersion, { behalf, ...entry }: WriteTaskEntry): Promise<void> {
    await this.access.changePart(actor, { ...answered, verb: 'answer' }, async (taken) => {
      const { task, part, now } = taken;
      const written = await this.words.write(actor, sayingOf(taken, behalf), { ...entry, kind: 'CONTRIBUTION' });
      await this.parts.update(part, { answeredAt: now });
      const data = { ...ofTask(task), ...written, unitId: part.unitId, isLate: task.dueAt < now };
      await this.events.append(actor, TaskPartAnswered({ subject: taskSubject(task.id), data }));
    });
  }
}

function sayingOf({ task, part, party, now }: TakenTask & { part: TaskPart }, behalf: TaskBehalf | undefined): Saying {
  return { task, unitId: part.unitId, now, isOwnWord: speaksForPart(party, part), behalf };
}
