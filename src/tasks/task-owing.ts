import { Injectable } from '@nestjs/common';
import type { Due } from '../reminders/index.js';
import type { PartFacts, TaskLimitFacts } from './task-limits.js';
import { TaskParties } from './task-parties.js';

/** Who owes what a limit is about: the lead unit, whoever issued the task, or these supporting units. */
export type OwedBy = 'unit' | 'issuer' | readonly PartFacts[];

type Owed = Pick<Due, 'owedBy' | 'recipients' | 'unitId'>;

/** One question for a unit, however many its tasks. */
interface Desks {
  of: (unitId: string) => Promise<readonly string[]>;
  headOf: (unitId: string) => Promise<readonly string[]>;
}

/** Finds the people behind who owes something. A unit's side is its 经办人, or its desk while nobody is named. */
@Injectable()
export class TaskOwing {
  constructor(private readonly parties: TaskParties) {}

  remembered(): Desks {
    return {
      of: remembering((unitId) => this.parties.deskOf(unitId)),
      headOf: remembering((unitId) => this.parties.headOf(unitId)),
    };
  }

  async of(task: TaskLimitFacts, owedBy: OwedBy, desks: Desks): Promise<Owed> {
    const issuer = task.ownerIds;
    if (owedBy === 'issuer') {
      return { owedBy, recipients: { owner: issuer, issuer }, unitId: task.issueUnitId ?? undefined };
    }
    if (owedBy === 'unit') {
      const owner = task.handlerId === null ? await desks.of(task.leadUnitId) : [task.handlerId];
      return { owedBy, recipients: { owner, issuer }, unitId: task.leadUnitId };
    }
    const owners = await Promise.all(
      owedBy.map(async ({ unitId, handlerId }) => (handlerId === null ? desks.of(unitId) : [handlerId])),
    );
    const heads = await Promise.all(owedBy.map(({ unitId }) => desks.headOf(unitId)));
    const recipients = { owner: distinct(owners), unitHead: distinct(heads), issuer };
    return { owedBy: 'support', recipients };
  }
}

function remembering(ask: (unitId: string) => Promise<readonly string[]>) {
  const answers = new Map<string, Promise<readonly string[]>>();
  return (unitId: string): Promise<readonly string[]> => {
    const answer = answers.get(unitId) ?? ask(unitId);
    answers.set(unitId, answer);
    return answer;
  };
}

function distinct(lists: ReadonlyArray<readonly string[]>): string[] {
  return [...new Set(lists.flat())];
}
