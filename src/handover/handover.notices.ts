import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, type Notice } from '../notifications/index.js';
import { Subscribers, type StoredEvent } from '../platform/events/index.js';
import { HandoverAccepted, HandoverMade, HandoverUndone } from './handover.events.js';
import './handover.messages.js';
import { HandoverRepository } from './handover.repository.js';

type Telling = Pick<Notice, 'code' | 'params'> & { personId: string };

/** Both sides hear once of everything that changed hands, not of each record; whoever did it is not told. */
@Injectable()
export class HandoverNotices implements OnModuleInit {
  constructor(
    private readonly subscribers: Subscribers,
    private readonly repository: HandoverRepository,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.subscribers.register({
      name: 'handover.notices',
      events: [HandoverMade, HandoverAccepted, HandoverUndone],
      handle: (event) => this.tell(event),
    });
  }

  private async tell(event: StoredEvent): Promise<void> {
    const tellings = (await this.tellings(event)).filter(({ personId }) => personId !== event.actorId);
    await this.notices.sendMany(
      tellings.map(({ personId, code, params }) => ({
        recipients: [personId],
        code: `handover.notice.${code}`,
        params,
        record: event.subject,
        key: event.id,
      })),
    );
  }

  private async tellings(event: StoredEvent): Promise<Telling[]> {
    if (HandoverMade.matches(event)) {
      const { receivers, fromId } = event.data;
      const count = receivers.reduce((sum, one) => sum + one.count, 0);
      return [
        ...receivers.map((one) => ({ personId: one.personId, code: 'received', params: { count: one.count } })),
        { personId: fromId, code: 'given', params: { count } },
      ];
    }
    if (HandoverAccepted.matches(event)) {
      const handover = await this.repository.find(event.subject.id);
      const ids = handover ? [...new Set([handover.fromId, handover.byId])] : [];
      return ids.map((personId) => ({ personId, code: 'accepted' }));
    }
    if (HandoverUndone.matches(event)) {
      const receivers = await this.repository.receiversOf(event.subject.id);
      return [event.data.fromId, ...receivers.map(({ personId }) => personId)].map((personId) => ({
        personId,
        code: 'undone',
      }));
    }
    return [];
  }
}
