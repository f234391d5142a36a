import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import { Database } from '../platform/database/index.js';
import { Settings } from '../platform/settings/index.js';
import { ReminderRules, type Due } from '../reminders/index.js';
import type { LeaderLink } from './leader-link.entity.js';
import { LeaderLinkChanged, LeaderLinkEnded, LeaderLinkVisited, LeaderLinked } from './links.events.js';
import './links.messages.js';
import { visitLadder } from './links.settings.js';

type Facts = Pick<LeaderLink, 'id' | 'leaderId' | 'cadenceDays' | 'visitDueSince'>;

/** 走访周期: a linked leader is reminded of the next visit; a visit of any kind begins the count anew. */
@Injectable()
export class LinksReminders implements OnModuleInit {
  constructor(
    private readonly rules: ReminderRules,
    private readonly database: Database,
    private readonly people: PeopleReader,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.rules.register({
      name: 'leader-link.visit',
      recordKind: 'leader-link',
      events: [LeaderLinked, LeaderLinkChanged, LeaderLinkVisited, LeaderLinkEnded],
      steps: () => this.settings.get(visitLadder),
      assess: async (id) => (await this.assess([id])).get(id) ?? null,
      assessMany: (ids) => this.assess(ids),
    });
  }

  private async assess(ids: readonly string[]): Promise<Map<string, Due>> {
    const facts = await this.database.query<Facts>(
      `select leader_link.id, leader_link.leader_id as "leaderId", leader_link.cadence_days as "cadenceDays",
              leader_link.visit_due_since as "visitDueSince"
       from leader_link
       where leader_link.id = any ($1::uuid[]) and leader_link.ended_on is null
         and leader_link.cadence_days is not null`,
      [ids],
    );
    const dispatcher = facts.length === 0 ? [] : await this.people.holdersOfRole('DISPATCHER');
    return new Map(
      facts.map(({ id, leaderId, cadenceDays, visitDueSince }) => [
        id,
        {
          start: visitDueSince,
          limit: { amount: cadenceDays ?? 0, unit: 'CALENDAR_DAY' },
          recipients: { owner: [leaderId], linkedLeader: [leaderId], dispatcher },
          params: {},
          owedBy: 'leader',
        },
      ]),
    );
  }
}
