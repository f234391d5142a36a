import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices } from '../notifications/index.js';
import { Subscribers, type StoredEvent } from '../platform/events/index.js';
import { Trash } from '../platform/trash/index.js';
import { FieldWorkRecorded } from './field-works.events.js';
import { FieldWorksRepository } from './field-works.repository.js';
import { FieldWorksService } from './field-works.service.js';

/** Who hears of an on-site record, and the emptying of its trash. Units hear of their tasks by these. */
@Injectable()
export class FieldWorksSubscribers implements OnModuleInit {
  constructor(
    private readonly subscribers: Subscribers,
    private readonly repository: FieldWorksRepository,
    private readonly notices: Notices,
    private readonly trash: Trash,
    private readonly works: FieldWorksService,
  ) {}

  onModuleInit(): void {
    this.subscribers.register({
      name: 'field-works.notices',
      events: [FieldWorkRecorded],
      handle: (event) => this.tell(event),
    });
    this.trash.register('field-work', (days) => this.works.purge(days));
  }

  private async tell(event: StoredEvent): Promise<void> {
    const work = await this.repository.find(event.subject.id);
    if (!work || work.trashedAt !== null) {
      return;
    }
    const others = work.ownerIds.filter((id) => id !== work.leaderId && id !== work.enteredById);
    const tellings = [
      { to: [work.leaderId], code: 'entered-for-you' },
      { to: others, code: 'recorded' },
    ];
    for (const { to, code } of tellings) {
      await this.notices.send({
        recipients: to.filter((id) => id !== event.actorId),
        code: `field-work.notice.${code}`,
        record: event.subject,
        key: event.id,
      });
    }
  }
}
