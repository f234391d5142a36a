import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Limit } from '../calendar/index.js';
import { Settings, type SettingDefinition } from '../platform/settings/index.js';
import { ReminderRules, type Due, type ReminderRule, type ReminderStep } from '../reminders/index.js';
import {
  acknowledgementSince,
  answerSince,
  partsToAcknowledge,
  partsToAnswer,
  rulingSince,
  type TaskLimitFacts,
} from './task-limits.js';
import { TaskOwing, type OwedBy } from './task-owing.js';
import * as events from './tasks.events.js';
import { TasksLimitsQueries } from './tasks.limits.queries.js';
import * as settings from './tasks.settings.js';

/** A limit of a task as this module says it; the engine of reminders gets it as a `ReminderRule`. */
interface LimitRule {
  name: string;
  ladder: SettingDefinition<ReminderStep[]>;
  /** From a setting, in working days; `own`: each task has its own. */
  length: SettingDefinition<number> | 'own';
  since: (task: TaskLimitFacts) => Date | null;
  owedBy: (task: TaskLimitFacts) => OwedBy;
}

const RULES: readonly LimitRule[] = [
  {
    name: 'task.acknowledge',
    ladder: settings.acknowledgeLadder,
    length: settings.acknowledgeWorkingDays,
    since: acknowledgementSince,
    owedBy: () => 'unit',
  },
  {
    name: 'task.part-acknowledge',
    ladder: settings.acknowledgeLadder,
    length: settings.acknowledgeWorkingDays,
    since: (task) => (partsToAcknowledge(task).length > 0 ? task.issuedAt : null),
    owedBy: partsToAcknowledge,
  },
  { name: 'task.limit', ladder: settings.limitLadder, length: 'own', since: answerSince, owedBy: () => 'unit' },
  {
    name: 'task.part-limit',
    ladder: settings.limitLadder,
    length: 'own',
    since: (task) => (partsToAnswer(task).length > 0 ? task.limitStart : null),
    owedBy: partsToAnswer,
  },
  {
    name: 'task.ruling',
    ladder: settings.rulingLadder,
    length: settings.rulingWorkingDays,
    since: rulingSince,
    owedBy: () => 'issuer',
  },
];

/** Anything that changes the task may open, move or settle one of its limits. */
const EVENTS = [
  events.TaskIssued,
  events.TaskBackfilled,
  events.TaskAcknowledged,
  events.TaskHandlerNamed,
  events.TaskOwnersChanged,
  events.TaskAnswered,
  events.TaskPartAcknowledged,
  events.TaskPartHandlerNamed,
  events.TaskPartAnswered,
  events.TaskObjected,
  events.TaskObjectionRuled,
  events.TaskExtensionAsked,
  events.TaskExtensionRuled,
  events.TaskClosed,
  events.TaskReopened,
  events.TaskCancelled,
  events.TaskTrashed,
  events.TaskRestored,
];

/** Registers the limits of tasks with the engine of reminders. */
@Injectable()
export class TasksReminders implements OnModuleInit {
  constructor(
    private readonly rules: ReminderRules,
    private readonly queries: TasksLimitsQueries,
    private readonly owing: TaskOwing,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    for (const rule of RULES) {
      this.rules.register(this.ruleOf(rule));
    }
  }

  private ruleOf(rule: LimitRule): ReminderRule {
    return {
      name: rule.name,
      recordKind: 'task',
      events: EVENTS,
      steps: () => this.settings.get(rule.ladder),
      assess: async (id) => (await this.assess(rule, [id])).get(id) ?? null,
      assessMany: (ids) => this.assess(rule, ids),
    };
  }

  private async assess(rule: LimitRule, ids: readonly string[]): Promise<Map<string, Due>> {
    const fixed = rule.length === 'own' ? null : await this.settings.get(rule.length);
    const desks = this.owing.remembered();
    const dues = new Map<string, Due>();
    for (const task of await this.queries.factsOf(ids)) {
      const start = rule.since(task);
      if (start !== null) {
        const limit: Limit = fixed === null ? task.limit : { amount: fixed, unit: 'WORKING_DAY' };
        dues.set(task.id, { start, limit, params: {}, ...(await this.owing.of(task, rule.owedBy(task), desks)) });
      }
    }
    return dues;
  }
}
