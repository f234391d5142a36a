import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Settings } from '../platform/settings/index.js';
import { LeaderChoice } from './leader-choice.js';
import type { NewLink } from './link-keeping.js';
import type { LinkLeader } from './links.schemas.js';
import { visitDays } from './links.settings.js';
import { RecordChoice } from './record-choice.js';

/** Whom to tie to what. */
@Injectable()
export class LinkChoosing {
  constructor(
    private readonly leaders: LeaderChoice,
    private readonly records: RecordChoice,
    private readonly settings: Settings,
  ) {}

  /** @throws leadership.record-unknown, instruction.leader-unknown, instruction.not-yours */
  async choose(actor: Actor, { leaderId, record, fromOn, cadenceDays, note }: LinkLeader): Promise<NewLink> {
    await this.records.demand(actor, record);
    return {
      leaderId: await this.leaders.leaderOf(actor, leaderId),
      record,
      ...(fromOn === undefined ? {} : { fromOn }),
      cadenceDays: cadenceDays === undefined ? await this.settings.get(visitDays) : cadenceDays,
      note: note ?? null,
    };
  }

  demandLeader(leaderId: string): Promise<void> {
    return this.leaders.demandLeader(leaderId);
  }
}
