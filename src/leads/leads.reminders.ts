import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Settings, type SettingDefinition } from '../platform/settings/index.js';
import { ReminderRules, type Due, type ReminderRule, type ReminderStep } from '../reminders/index.js';
import { acknowledgement, contact, feedback, followUp, isReleasedByRule, triage, typing } from './lead-limits.js';
import type { LimitFacts, RunningLimit } from './lead-limits.js';
import { LeadRecipients, type Office } from './lead-recipients.js';
import * as events from './leads.events.js';
import * as ladders from './leads.ladders.js';
import { LeadsLimitsQueries } from './leads.limits.queries.js';
import * as settings from './leads.settings.js';

type Days = SettingDefinition<number>;

/** A limit of a lead as the leads module says it; the engine of reminders gets it as a `ReminderRule`. */
interface LimitRule {
  name: string;
  unit: Due['limit']['unit'];
  ladder: SettingDefinition<ReminderStep[]>;
  days: (lead: LimitFacts) => Days;
  running: (lead: LimitFacts) => RunningLimit | null;
  owed: (lead: LimitFacts, office: Office) => Pick<Due, 'owedBy' | 'recipients' | 'unitId'>;
}

const byOffice: LimitRule['owed'] = (_lead, office) => ({ owedBy: 'office', ...office });

/** The owner, reminded with the head of the owning unit; a lead that nobody owns is the office's. */
const byOwner: LimitRule['owed'] = (lead, office) =>
  lead.ownerId === null
    ? byOffice(lead, office)
    : { owedBy: 'owner', recipients: { owner: [lead.ownerId] }, unitId: lead.ownerUnitId ?? undefined };

const RULES: readonly LimitRule[] = [
  {
    name: 'lead.acknowledge',
    unit: 'WORKING_DAY',
    ladder: ladders.acknowledgeLadder,
    days: () => settings.ackWorkingDays,
    running: acknowledgement,
    owed: byOffice,
  },
  {
    name: 'lead.typing',
    unit: 'WORKING_DAY',
    ladder: ladders.typingLadder,
    days: () => settings.ackWorkingDays,
    running: typing,
    owed: byOffice,
  },
  {
    name: 'lead.triage',
    unit: 'WORKING_DAY',
    ladder: ladders.triageLadder,
    days: ({ isKey }) => (isKey ? settings.majorTriageWorkingDays : settings.triageWorkingDays),
    running: triage,
    owed: byOffice,
  },
  {
    name: 'lead.feedback',
    unit: 'WORKING_DAY',
    ladder: ladders.feedbackLadder,
    days: () => settings.feedbackWorkingDays,
    running: feedback,
    owed: byOffice,
  },
  {
    name: 'lead.follow-up',
    unit: 'WORKING_DAY',
    ladder: ladders.followUpLadder,
    days: () => settings.followUpWorkingDays,
    running: followUp,
    owed: byOwner,
  },
  {
    name: 'lead.stale',
    unit: 'CALENDAR_DAY',
    ladder: ladders.staleLadder,
    days: () => settings.staleReleaseDays,
    running: contact,
    owed: (lead, office) => {
      const owed = byOwner(lead, office);
      const dispatcher = isReleasedByRule(lead) ? [] : office.recipients.dispatcher;
      return { ...owed, recipients: { ...owed.recipients, dispatcher } };
    },
  },
];

/** Anything that changes the lead may open, move or settle one of its limits. */
const EVENTS = [
  events.LeadReported,
  events.LeadBackfilled,
  events.LeadEdited,
  events.LeadTriaged,
  events.LeadAssigned,
  events.LeadFollowedUp,
  events.LeadStageChanged,
  events.LeadStatusChanged,
  events.LeadWaitingChanged,
  events.LeadClosed,
  events.LeadReopened,
  events.LeadReleased,
  events.LeadClaimed,
  events.LeadTrashed,
  events.LeadRestored,
];

/** Registers the limits of leads with the engine of reminders. */
@Injectable()
export class LeadsReminders implements OnModuleInit {
  constructor(
    private readonly rules: ReminderRules,
    private readonly queries: LeadsLimitsQueries,
    private readonly recipients: LeadRecipients,
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
      recordKind: 'lead',
      events: EVENTS,
      steps: () => this.settings.get(rule.ladder),
      assess: async (id) => (await this.assess(rule, [id])).get(id) ?? null,
      assessMany: (ids) => this.assess(rule, ids),
    };
  }

  private async assess(rule: LimitRule, ids: readonly string[]): Promise<Map<string, Due>> {
    const leads = (await this.queries.factsOf(ids)).flatMap((lead) => {
      const running = rule.running(lead);
      return running ? [{ lead, running }] : [];
    });
    if (leads.length === 0) {
      return new Map();
    }
    const office = await this.recipients.office();
    const amounts = await this.amounts(leads.map(({ lead }) => rule.days(lead)));
    return new Map(
      leads.map(({ lead, running }) => {
        const limit = { amount: amounts.get(rule.days(lead)) ?? 0, unit: rule.unit };
        return [lead.id, { ...running, limit, params: {}, ...rule.owed(lead, office) }];
      }),
    );
  }

  /** One question for each setting, however many leads it is about. */
  private async amounts(days: readonly Days[]): Promise<Map<Days, number>> {
    const amounts = new Map<Days, number>();
    for (const setting of new Set(days)) {
      amounts.set(setting, await this.settings.get(setting));
    }
    return amounts;
  }
}
