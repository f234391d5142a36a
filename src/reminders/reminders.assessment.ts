import { Injectable } from '@nestjs/common';
import { CalendarReader } from '../calendar/index.js';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { responsibleFor, scheduleOf } from './ladder.js';
import { ReminderRules } from './reminder-rules.js';
import { DeadlineMoved } from './reminders.events.js';
import { RemindersRepository } from './reminders.repository.js';
import type { Assessed, StoredLimit } from './reminders.rows.js';
import type { Due, ReminderRule } from './rule.js';

/** Reads records again and writes down what is due on them now. Always inside a transaction of the caller. */
@Injectable()
export class ReminderAssessment {
  constructor(
    private readonly rules: ReminderRules,
    private readonly repository: RemindersRepository,
    private readonly calendar: CalendarReader,
    private readonly events: EventLog,
  ) {}

  /** Records by rules that want to look at them, whether there is a limit yet or not. */
  async assess(actor: Actor, wanted: ReadonlyMap<ReminderRule, ReadonlySet<string>>): Promise<void> {
    const pairs = [...wanted].flatMap(([{ name }, ids]) => [...ids].map((recordId) => ({ rule: name, recordId })));
    const stored = await this.repository.lock(pairs);
    const assessed: Assessed[] = [];
    for (const [rule, ids] of wanted) {
      const dues = await readAgain(rule, [...ids]);
      const known = new Set(stored.filter((limit) => limit.rule === rule.name).map((limit) => limit.recordId));
      const concerned = [...ids].filter((id) => dues.has(id) || known.has(id));
      assessed.push(...(concerned.length > 0 ? await this.find(rule, dues, concerned) : []));
    }
    if (assessed.length > 0) {
      await this.write(actor, assessed, stored);
    }
  }

  /** Many limits that the caller has locked. Answers what is still due. @throws Error when a rule is gone from the code */
  async reassess(actor: Actor, limits: readonly StoredLimit[]): Promise<Assessed[]> {
    const assessed: Assessed[] = [];
    for (const name of new Set(limits.map((limit) => limit.rule))) {
      const rule = this.rules.get(name);
      if (!rule) {
        throw new Error(`no reminder rule ${name}`);
      }
      const ids = limits.filter((limit) => limit.rule === name).map((limit) => limit.recordId);
      assessed.push(...(await this.find(rule, await readAgain(rule, ids), ids)));
    }
    await this.write(actor, assessed, limits);
    return assessed;
  }

  private async find(rule: ReminderRule, dues: Map<string, Due>, recordIds: readonly string[]): Promise<Assessed[]> {
    const ladder = await rule.steps();
    const calendar = await this.calendar.current();
    return recordIds.map((recordId) => {
      const due = dues.get(recordId);
      const found = due && {
        due,
        schedule: scheduleOf(due, ladder, calendar),
        responsible: responsibleFor(due, ladder),
      };
      return { rule: rule.name, recordKind: rule.recordKind, recordId, found: found ?? null };
    });
  }

  private async write(actor: Actor, assessed: readonly Assessed[], stored: readonly StoredLimit[]): Promise<void> {
    await this.repository.write(assessed);
    const before = new Map(stored.map((limit) => [`${limit.rule}:${limit.recordId}`, limit]));
    for (const found of assessed) {
      const limit = before.get(`${found.rule}:${found.recordId}`);
      if (limit) {
        await this.logMove(actor, limit, found);
      }
    }
  }

  private async logMove(actor: Actor, limit: StoredLimit, { found, recordKind, recordId }: Assessed): Promise<void> {
    if (!found || !isSameLimit(limit, found.due) || limit.dueAt.getTime() === found.schedule.dueAt.getTime()) {
      return;
    }
    const data = { rule: limit.rule, from: limit.dueAt.toISOString(), to: found.schedule.dueAt.toISOString() };
    await this.events.append(actor, DeadlineMoved({ subject: { kind: recordKind, id: recordId }, data }));
  }
}

async function readAgain(rule: ReminderRule, recordIds: readonly string[]): Promise<Map<string, Due>> {
  if (rule.assessMany) {
    return rule.assessMany(recordIds);
  }
  const dues = new Map<string, Due>();
  for (const recordId of recordIds) {
    const due = await rule.assess(recordId);
    if (due) {
      dues.set(recordId, due);
    }
  }
  return dues;
}

/** A new start or another length is told by the event of whoever set it. */
function isSameLimit(limit: StoredLimit, due: Due): boolean {
  return (
    limit.startedAt.getTime() === due.start.getTime() &&
    Number(limit.amount) === due.limit.amount &&
    limit.unit === due.limit.unit
  );
}
