import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import type { LeaderLink } from './leader-link.entity.js';
import { recordOfLink } from './link-access.js';
import { LinkCadence } from './link-cadence.js';
import { LeaderLinkChanged, LeaderLinkEnded, linkSubject } from './links.events.js';
import { LinksRepository } from './links.repository.js';
import type { ChangeLink } from './links.schemas.js';

interface Ending {
  note: string | null;
  /** The link by which another leader takes over. */
  successorId: string | null;
  handoverId?: string;
}

/** What becomes of a link. Inside the caller's transaction. */
@Injectable()
export class LinkChanging {
  constructor(
    private readonly repository: LinksRepository,
    private readonly cadence: LinkCadence,
    private readonly events: EventLog,
  ) {}

  async change(actor: Actor, link: LeaderLink, input: ChangeLink): Promise<void> {
    const { now } = await this.repository.moment();
    const { leaderId, fromOn, visitedAt } = link;
    const cadenceDays = input.cadenceDays === undefined ? link.cadenceDays : input.cadenceDays;
    const columns = await this.cadence.columns({ fromOn, visitedAt, cadenceDays });
    const note = input.note === undefined ? link.note : input.note;
    await this.repository.update(link, { ...columns, note, changedAt: now });
    const data = { leaderId, record: recordOfLink(link), cadenceDays };
    await this.events.append(actor, LeaderLinkChanged({ subject: linkSubject(link.id), data }));
  }

  /** From today on it holds no more. */
  async end(actor: Actor, link: LeaderLink, { note, successorId, handoverId }: Ending): Promise<void> {
    const { now, today } = await this.repository.moment();
    await this.repository.update(link, { endedOn: today, endNote: note, successorId, changedAt: now });
    const ofHandover = handoverId === undefined ? {} : { handoverId };
    const data = { leaderId: link.leaderId, record: recordOfLink(link), successorId, ...ofHandover };
    await this.events.append(actor, LeaderLinkEnded({ subject: linkSubject(link.id), data }));
  }
}
