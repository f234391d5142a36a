import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { LinkAccess, type LinkVersion } from './link-access.js';
import { LinkChanging } from './link-changing.js';
import { LinkChoosing } from './link-choosing.js';
import { LinkSuccession } from './link-succession.js';
import type { ChangeLink, EndLink, HandOverLink, LinkLeader } from './links.schemas.js';

/** 挂钩: who is tied to what, from when to when, and how often he is there. */
@Injectable()
export class LinksService {
  constructor(
    private readonly database: Database,
    private readonly choosing: LinkChoosing,
    private readonly access: LinkAccess,
    private readonly changing: LinkChanging,
    private readonly succession: LinkSuccession,
  ) {}

  /** Answers the id of the new link. @throws leadership.record-unknown, instruction.leader-unknown, leader-link.already-linked */
  async link(actor: Actor, input: LinkLeader): Promise<string> {
    return this.database.transaction(async () => {
      const chosen = await this.choosing.choose(actor, input);
      return (await this.succession.begin(actor, chosen)).id;
    });
  }

  async change(actor: Actor, changed: LinkVersion, input: ChangeLink): Promise<void> {
    await this.access.change(actor, { ...changed, verb: 'edit' }, (link) => this.changing.change(actor, link, input));
  }

  /** Another leader takes over with the same cadence, counted anew. Answers the id of the new link. */
  async handOver(actor: Actor, handed: LinkVersion, { leaderId, note }: HandOverLink): Promise<string> {
    let successorId = '';
    await this.access.change(actor, { ...handed, verb: 'handOver' }, async (link) => {
      await this.choosing.demandLeader(leaderId);
      ({ successorId } = await this.succession.pass(actor, link, { leaderId, note: note ?? null }));
    });
    return successorId;
  }

  async end(actor: Actor, ended: LinkVersion, { note }: EndLink): Promise<void> {
    await this.access.change(actor, { ...ended, verb: 'end' }, (link) =>
      this.changing.end(actor, link, { note: note ?? null, successorId: null }),
    );
  }
}
