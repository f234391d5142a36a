import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import { Settings } from '../platform/settings/index.js';
import { ReminderRules, type Due } from '../reminders/index.js';
import { limitIn } from '../tasks/index.js';
import * as events from './instructions.events.js';
import { feedbackLadder } from './instructions.settings.js';
import { InstructionsLimitsQueries } from './instructions.limits.queries.js';

const EVENTS = [
  events.InstructionGiven,
  events.InstructionHandedOut,
  events.InstructionReported,
  events.InstructionReturned,
  events.InstructionReopened,
  events.InstructionTrashed,
  events.InstructionRestored,
];

/** 反馈时限: until then the leader hears what came of his words, and the office owes that. */
@Injectable()
export class InstructionsReminders implements OnModuleInit {
  constructor(
    private readonly rules: ReminderRules,
    private readonly queries: InstructionsLimitsQueries,
    private readonly people: PeopleReader,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.rules.register({
      name: 'instruction.feedback',
      recordKind: 'instruction',
      events: EVENTS,
      steps: () => this.settings.get(feedbackLadder),
      assess: async (id) => (await this.assess([id])).get(id) ?? null,
      assessMany: (ids) => this.assess(ids),
    });
  }

  private async assess(ids: readonly string[]): Promise<Map<string, Due>> {
    const dues = new Map<string, Due>();
    for (const facts of await this.queries.openOf(ids)) {
      const { id, limitStart: start, leaderId, enteredById, entryUnitId } = facts;
      const isOwn = leaderId === enteredById || !(await this.people.exists(enteredById));
      const owner = isOwn ? await this.people.holdersOfRole('DISPATCHER') : [enteredById];
      dues.set(id, {
        start,
        limit: limitIn(facts),
        recipients: { owner, linkedLeader: [leaderId] },
        unitId: isOwn ? undefined : (entryUnitId ?? undefined),
        params: {},
        owedBy: 'office',
      });
    }
    return dues;
  }
}
