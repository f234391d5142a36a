import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Letters, type ComposedLetter, type Letter } from '../documents/index.js';
import { PeopleReader, UnitReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { TASK_LETTERS, letterContent, type TaskLetterName } from './task-letters.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';

/** 催办单 and 督办函: drafted, numbered and issued by the documents module, in the words of the task. */
@Injectable()
export class TasksLetters implements OnModuleInit {
  constructor(
    private readonly letters: Letters,
    private readonly details: TasksDetailQueries,
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  onModuleInit(): void {
    for (const name of Object.keys(TASK_LETTERS) as TaskLetterName[]) {
      this.letters.register(this.letterOf(name));
    }
  }

  private letterOf(name: TaskLetterName): Letter {
    const { permission, title } = TASK_LETTERS[name];
    return { name, permission, title, recordKind: 'task', compose: (actor, id) => this.compose(actor, id, name) };
  }

  /** @throws task.not-found */
  private async compose(actor: Actor, id: string, name: TaskLetterName): Promise<ComposedLetter> {
    const task = await this.details.detail(actor, id);
    const content = letterContent(name, task, { issuer: await this.officeOf(actor), language: actor.language });
    return { content, version: task.version, path: `/tasks/${id}` };
  }

  /** The office in whose name the actor writes. */
  private async officeOf({ userId, onBehalfOfId }: Actor): Promise<string> {
    const personId = onBehalfOfId ?? userId;
    const unitId = personId === null ? null : await this.people.unitOf(personId);
    return unitId === null ? '' : ((await this.units.nameOf([unitId])).get(unitId) ?? '');
  }
}
