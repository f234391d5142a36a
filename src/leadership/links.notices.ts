import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices } from '../notifications/index.js';
import { Subscribers, type StoredEvent } from '../platform/events/index.js';
import { recordOfLink } from './link-access.js';
import { LeaderLinkEnded, LeaderLinked } from './links.events.js';
import './links.messages.js';
import { LinksRepository } from './links.repository.js';
import { LeadershipRecords } from './leadership-records.js';

/** Who hears of a link: the leader, and who answers for the record. Whoever did it is not told. */
@Injectable()
export class LinksNotices implements OnModuleInit {
  constructor(
    private readonly subscribers: Subscribers,
    private readonly repository: LinksRepository,
    private readonly records: LeadershipRecords,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.subscribers.register({
      name: 'leader-links.notices',
      events: [LeaderLinked, LeaderLinkEnded],
      handle: (event) => this.tell(event),
    });
  }

  private async tell(event: StoredEvent): Promise<void> {
    const isOfHandover = (event.data as { handoverId?: string }).handoverId !== undefined;
    const link = isOfHandover ? null : await this.repository.find(event.subject.id);
    if (!link) {
      return;
    }
    const isBeginning = LeaderLinked.matches(event);
    const owners = isBeginning ? await this.records.ownersOf(recordOfLink(link)) : [];
    const tellings = [
      { to: [link.leaderId], code: isBeginning ? 'linked' : 'ended' },
      { to: owners.filter((id) => id !== link.leaderId), code: 'on-your-record' },
    ];
    for (const { to, code } of tellings) {
      await this.notices.send({
        recipients: to.filter((id) => id !== event.actorId),
        code: `leader-link.notice.${code}`,
        record: event.subject,
        key: event.id,
      });
    }
  }
}
