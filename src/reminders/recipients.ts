import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import type { Assessed, StoredItem } from './reminders.rows.js';
import type { Due, RecipientRole } from './rule.js';

/** One step of a limit and everybody whom it names, as of now. */
export interface Addressed {
  item: StoredItem;
  due: Due;
  /** When the limit ends, whichever step this is. */
  limitEnd: Date;
  recipientIds: string[];
}

type LookUp = (due: Due, role: RecipientRole) => Promise<readonly string[]>;

/** Finds out at the moment of reminding who holds the roles of a step. Disabled people are left out. */
@Injectable()
export class Recipients {
  constructor(private readonly people: PeopleReader) {}

  async address(items: readonly StoredItem[], assessed: readonly Assessed[]): Promise<Addressed[]> {
    const lookUp = this.remembered();
    const byRecord = new Map(assessed.map((one) => [`${one.rule}:${one.recordId}`, one.found]));
    const addressed: Addressed[] = [];
    for (const item of items) {
      const found = byRecord.get(`${item.rule}:${item.recordId}`);
      const step = found?.schedule.steps.find(({ step }) => step === item.step);
      if (found && step) {
        const recipientIds = await holders(found.due, step.to, lookUp);
        addressed.push({ item, due: found.due, limitEnd: found.schedule.dueAt, recipientIds });
      }
    }
    const active = await this.people.areActive([...new Set(addressed.flatMap((one) => one.recipientIds))]);
    return addressed.map((one) => ({ ...one, recipientIds: one.recipientIds.filter((id) => active.has(id)) }));
  }

  /** One question for a unit or a post in one batch, however many records ask it. */
  private remembered(): LookUp {
    const answers = new Map<string, Promise<readonly string[]>>();
    return (due, role) => {
      const key = `${role}:${due.unitId ?? ''}`;
      const answer = answers.get(key) ?? this.lookUp(due, role);
      answers.set(key, answer);
      return answer;
    };
  }

  /** What the rule leaves to the engine: the people of a unit and the supervision post. */
  private async lookUp({ unitId }: Due, role: RecipientRole): Promise<readonly string[]> {
    if (role === 'supervisor') {
      return this.people.supervisors();
    }
    if (unitId !== undefined && role === 'unitHead') {
      return this.people.headOf(unitId);
    }
    return unitId !== undefined && role === 'dutyOfficer' ? this.people.dutyOfficers(unitId) : [];
  }
}

async function holders(due: Due, roles: readonly RecipientRole[], lookUp: LookUp): Promise<string[]> {
  const ids = new Set<string>();
  for (const role of roles) {
    for (const id of due.recipients[role] ?? (await lookUp(due, role))) {
      ids.add(id);
    }
  }
  return [...ids];
}

/**
 * Whoever is named by several steps of one limit that fall due together (after an outage, or when the clock was moved)
 * hears of the last one alone: nobody is warned of a day that is over. Whom only an earlier step names still hears it.
 */
export function tellOnce(addressed: readonly Addressed[]): Addressed[] {
  const told = new Set<string>();
  const latestFirst = addressed.toSorted((one, other) => other.item.dueAt.getTime() - one.item.dueAt.getTime());
  return latestFirst.map((one) => {
    const keyOf = (id: string): string => `${one.item.rule}:${one.item.recordId}:${one.item.occurrence}:${id}`;
    const recipientIds = one.recipientIds.filter((id) => !told.has(keyOf(id)));
    recipientIds.forEach((id) => told.add(keyOf(id)));
    return { ...one, recipientIds };
  });
}
