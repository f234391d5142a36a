import { Injectable } from '@nestjs/common';
import { AttachmentsReader } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { newId } from '../platform/database/index.js';
import { personOf, type TakenTask } from './task-access.js';
import { authorOf } from './task-author.js';
import type { TaskEntryKind } from './task-vocabulary.js';
import type { Task } from './task.entity.js';
import { taskErrors } from './tasks.errors.js';
import type { ForUnit } from './tasks.events.js';
import { TasksPartsRepository } from './tasks.parts.repository.js';
import { speaksForUnit } from './tasks.policy.js';
import { TasksRepository } from './tasks.repository.js';
import type { TaskBehalf } from './tasks.schemas.js';

/** A unit says something, itself or through whoever enters it. */
export interface Saying {
  task: Pick<Task, 'id'>;
  unitId: string;
  now: Date;
  isOwnWord: boolean;
  behalf: TaskBehalf | undefined;
}

interface Entry {
  kind: TaskEntryKind;
  text: string;
  attachmentIds?: readonly string[] | undefined;
}

/** What the event of an entry says of it. */
type Written = ForUnit & { entryId: string };

/** Writes down what units say, and for whom it was entered. */
@Injectable()
export class TaskWords {
  constructor(
    private readonly repository: TasksRepository,
    private readonly parts: TasksPartsRepository,
    private readonly attachments: AttachmentsReader,
  ) {}

  /** @throws task.behalf-missing, task.behalf-not-needed, task.attachment-unknown */
  async write(actor: Actor, saying: Saying, { kind, text, attachmentIds = [] }: Entry): Promise<Written> {
    const id = newId();
    const wanted = [...new Set(attachmentIds)];
    const record = { kind: 'task', id: saying.task.id };
    if (wanted.length > 0 && !(await this.attachments.areOf(record, wanted))) {
      throw taskErrors.attachmentUnknown({}, [{ path: 'attachmentIds', code: 'task.attachment-unknown' }]);
    }
    const said = await this.noteSpeaker(actor, saying, id);
    await this.repository.insertEntry({
      id,
      taskId: saying.task.id,
      kind,
      text,
      unitId: saying.unitId,
      attachmentIds: wanted,
      isForUnit: !saying.isOwnWord,
      ...authorOf(actor),
      onBehalfOfId: actor.onBehalfOfId,
      madeAt: saying.now,
    });
    return { ...said, entryId: id };
  }

  /**
   * 代录 keeps both names: of whoever enters it, and of whom in the unit it came from. Answers what the event says of it.
   * @throws task.behalf-missing, task.behalf-not-needed
   */
  async noteSpeaker(actor: Actor, saying: Saying, id: string = newId()): Promise<ForUnit> {
    const { isOwnWord, behalf } = saying;
    if (isOwnWord) {
      if (behalf !== undefined) {
        throw taskErrors.behalfNotNeeded({}, [{ path: 'behalf', code: 'task.behalf-not-needed' }]);
      }
      return { isForUnit: false };
    }
    if (behalf === undefined) {
      throw taskErrors.behalfMissing({}, [{ path: 'behalf', code: 'task.behalf-missing' }]);
    }
    await this.parts.insertBehalf({
      id,
      taskId: saying.task.id,
      unitId: saying.unitId,
      toldBy: behalf.toldBy,
      medium: behalf.medium,
      paper: behalf.paper ?? null,
      enteredById: personOf(actor),
      enteredAt: saying.now,
    });
    return { isForUnit: true, behalfId: id };
  }
}

/** What the lead unit says, itself or through whoever issued the task. */
export function sayingOf({ task, now, party, standing }: TakenTask, behalf: TaskBehalf | undefined): Saying {
  return { task, unitId: task.leadUnitId, now, isOwnWord: speaksForUnit(party, standing), behalf };
}
