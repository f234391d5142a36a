import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { newId } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import type { RecordRef } from '../platform/records/index.js';
import { personOf } from './instruction-access.js';
import type { LeaderLink } from './leader-link.entity.js';
import { LinkCadence } from './link-cadence.js';
import { linkErrors } from './links.errors.js';
import { LeaderLinkVisited, LeaderLinked, linkSubject } from './links.events.js';
import { LinksRepository } from './links.repository.js';

export interface NewLink {
  leaderId: string;
  record: RecordRef;
  /** Left out: today. */
  fromOn?: string;
  cadenceDays: number | null;
  note: string | null;
  handoverId?: string;
}

/** The rows of links. Inside the caller's transaction. */
@Injectable()
export class LinkKeeping {
  constructor(
    private readonly repository: LinksRepository,
    private readonly cadence: LinkCadence,
    private readonly events: EventLog,
  ) {}

  /** @throws leader-link.already-linked */
  async begin(actor: Actor, { leaderId, record, fromOn, cadenceDays, note, handoverId }: NewLink): Promise<LeaderLink> {
    const { now, today } = await this.repository.moment();
    if (await this.repository.openOf(leaderId, record)) {
      throw linkErrors.alreadyLinked();
    }
    const link: LeaderLink = {
      id: newId(),
      version: 1,
      leaderId,
      recordKind: record.kind,
      recordId: record.id,
      fromOn: fromOn ?? today,
      endedOn: null,
      endNote: null,
      successorId: null,
      ...(await this.cadence.columns({ fromOn: fromOn ?? today, cadenceDays, visitedAt: null })),
      note,
      enteredById: personOf(actor),
      enteredAt: now,
      changedAt: now,
    };
    await this.repository.insert(link);
    const data = { leaderId, record, ...(handoverId === undefined ? {} : { handoverId }) };
    await this.events.append(actor, LeaderLinked({ subject: linkSubject(link.id), data }));
    return link;
  }

  /** After a visit was recorded, taken back or restored: the cadence counts from the last one there is. */
  async countVisits(actor: Actor, leaderId: string, record: RecordRef): Promise<void> {
    const link = await this.repository.openOf(leaderId, record);
    if (!link) {
      return;
    }
    const visitedAt = await this.repository.lastVisit(link);
    if (visitedAt?.getTime() === link.visitedAt?.getTime()) {
      return;
    }
    const { fromOn, cadenceDays } = link;
    const { now } = await this.repository.moment();
    const columns = await this.cadence.columns({ fromOn, cadenceDays, visitedAt });
    await this.repository.update(link, { ...columns, changedAt: now });
    const data = { leaderId, record, visitedAt: visitedAt?.toISOString() ?? null };
    await this.events.append(actor, LeaderLinkVisited({ subject: linkSubject(link.id), data }));
  }
}
