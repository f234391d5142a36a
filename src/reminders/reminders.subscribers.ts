import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CalendarChanged } from '../calendar/index.js';
import { systemActor } from '../platform/actor/index.js';
import { ClockMoved } from '../platform/clock/index.js';
import { Subscribers, type StoredEvent } from '../platform/events/index.js';
import { SettingChanged } from '../platform/settings/index.js';
import { Sweeps } from '../platform/sweeps/index.js';
import { ReminderRules } from './reminder-rules.js';
import { ReminderAssessment } from './reminders.assessment.js';
import { SweepReminders } from './reminders.jobs.js';
import { SweepRepository } from './reminders.sweep.repository.js';
import type { ReminderRule } from './rule.js';

/** Events in, open limits out. */
@Injectable()
export class ReminderSubscribers implements OnModuleInit {
  constructor(
    private readonly subscribers: Subscribers,
    private readonly rules: ReminderRules,
    private readonly assessment: ReminderAssessment,
    private readonly repository: SweepRepository,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    const { rules } = this;
    this.subscribers.register({
      name: 'reminders.assess',
      // Asked when all modules are there: each brings its rules with it.
      get events() {
        return rules.events();
      },
      handle: (event) => this.assess(event),
    });
    this.subscribers.register({
      name: 'reminders.look-again',
      events: [CalendarChanged, SettingChanged, ClockMoved],
      handle: (event) => this.lookAgain(event),
    });
  }

  private async assess(event: StoredEvent): Promise<void> {
    const actor = systemActor(event.requestId);
    for (const [recordId, rules] of await this.concerned(event)) {
      await this.assessment.assess(actor, rules, recordId);
    }
    await this.sweeps.ring(SweepReminders.name);
  }

  /** Records of the event, each with the rules that want to look at it. */
  private async concerned(event: StoredEvent): Promise<Map<string, ReminderRule[]>> {
    const concerned = new Map<string, ReminderRule[]>();
    for (const rule of this.rules.wantedBy(event.type)) {
      for (const recordId of await recordsOf(rule, event)) {
        concerned.set(recordId, [...(concerned.get(recordId) ?? []), rule]);
      }
    }
    return concerned;
  }

  /** The sweep itself reads all those records again, a batch at a time. A moved clock changes no limit. */
  private async lookAgain(event: StoredEvent): Promise<void> {
    if (CalendarChanged.matches(event)) {
      await this.repository.lookAgain('working-time');
    } else if (SettingChanged.matches(event)) {
      await this.repository.lookAgain('all');
    }
    await this.sweeps.ring(SweepReminders.name);
  }
}

async function recordsOf(rule: ReminderRule, event: StoredEvent): Promise<readonly string[]> {
  if (rule.recordsOf) {
    return rule.recordsOf(event);
  }
  return event.subject.kind === rule.recordKind ? [event.subject.id] : [];
}
