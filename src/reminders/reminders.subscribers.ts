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
      handleMany: (events) => this.assess(events),
    });
    this.subscribers.register({
      name: 'reminders.look-again',
      events: [CalendarChanged, SettingChanged, ClockMoved],
      handle: (event) => this.lookAgain(event),
    });
  }

  private async assess(events: readonly StoredEvent[]): Promise<void> {
    // A limit that moves says whose request moved it; of many at once it says the newest.
    const actor = systemActor(events.at(-1)?.requestId ?? 'reminders');
    await this.assessment.assess(actor, await this.concerned(events));
    await this.sweeps.ring(SweepReminders.name);
  }

  /** The rules that want to look at something because of these events, each with its records. */
  private async concerned(events: readonly StoredEvent[]): Promise<Map<ReminderRule, Set<string>>> {
    const concerned = new Map<ReminderRule, Set<string>>();
    for (const event of events) {
      for (const rule of this.rules.wantedBy(event.type)) {
        const known = concerned.get(rule) ?? new Set();
        for (const recordId of await recordsOf(rule, event)) {
          known.add(recordId);
        }
        concerned.set(rule, known);
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
