import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import type { LeaderLink } from './leader-link.entity.js';
import { recordOfLink } from './link-access.js';
import { LinkChanging } from './link-changing.js';
import { LinkKeeping, type NewLink } from './link-keeping.js';
import { linkErrors } from './links.errors.js';
import { LeaderLinked, linkSubject } from './links.events.js';
import { LinksRepository } from './links.repository.js';

/** A link by which another one was succeeded. */
export interface Succeeded {
  /** The version of the link that ended. */
  version: number;
  successorId: string;
}

interface Successor {
  leaderId: string;
  note: string | null;
  handoverId?: string;
}

type Passed = Succeeded & { id: string };

/** A link begins, another leader takes it over, and may give it back untouched. Inside the caller's transaction. */
@Injectable()
export class LinkSuccession {
  constructor(
    private readonly repository: LinksRepository,
    private readonly keeping: LinkKeeping,
    private readonly changing: LinkChanging,
    private readonly events: EventLog,
  ) {}

  /** The first leader of a link. @throws leader-link.already-linked */
  begin(actor: Actor, chosen: NewLink): Promise<LeaderLink> {
    return this.keeping.begin(actor, chosen);
  }

  /** With the same cadence, counted anew. The link is locked. @throws leader-link.already-linked */
  async pass(actor: Actor, link: LeaderLink, { leaderId, note, handoverId }: Successor): Promise<Succeeded> {
    const { cadenceDays } = link;
    const ofHandover = handoverId === undefined ? {} : { handoverId };
    const record = recordOfLink(link);
    const begun = await this.keeping.begin(actor, { leaderId, record, cadenceDays, note: link.note, ...ofHandover });
    await this.changing.end(actor, link, { note, successorId: begun.id, ...ofHandover });
    return { version: link.version, successorId: begun.id };
  }

  /** Somebody has visited or changed it since, or the first leader is linked again. */
  async isBuiltOn({ id, version, successorId }: Passed): Promise<boolean> {
    const link = await this.repository.lock(id);
    const successor = await this.repository.lock(successorId);
    if (link?.version !== version || successor?.version !== 1 || successor.endedOn !== null) {
      return true;
    }
    return (await this.repository.openOf(link.leaderId, recordOfLink(link))) !== null;
  }

  async giveBack(actor: Actor, { id, successorId }: Passed, handoverId: string): Promise<void> {
    const successor = await this.require(successorId);
    await this.changing.end(actor, successor, { note: null, successorId: id, handoverId });
    const link = await this.require(id);
    const { now } = await this.repository.moment();
    await this.repository.update(link, { endedOn: null, endNote: null, successorId: null, changedAt: now });
    const data = { leaderId: link.leaderId, record: recordOfLink(link), handoverId };
    await this.events.append(actor, LeaderLinked({ subject: linkSubject(id), data }));
  }

  /** Locked. @throws leader-link.not-found */
  async require(id: string): Promise<LeaderLink> {
    const link = await this.repository.lock(id);
    if (!link) {
      throw linkErrors.notFound();
    }
    return link;
  }
}
