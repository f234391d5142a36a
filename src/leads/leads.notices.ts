import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ImportFinished } from '../imports/index.js';
import { Notices } from '../notifications/index.js';
import { Subscribers, type StoredEvent } from '../platform/events/index.js';
import { LeadRecipients } from './lead-recipients.js';
import type { Lead } from './lead.entity.js';
import {
  LeadAssigned,
  LeadClaimed,
  LeadClosed,
  LeadCoOwnersChanged,
  LeadEdited,
  LeadReleased,
  LeadReported,
  LeadTriaged,
} from './leads.events.js';
import './leads.messages.js';
import { LeadsRepository } from './leads.repository.js';

interface Telling {
  recipients: readonly (string | null)[];
  code: string;
  params?: Record<string, string | number>;
}

const NOTICED = [
  LeadReported,
  LeadEdited,
  LeadTriaged,
  LeadAssigned,
  LeadCoOwnersChanged,
  LeadClosed,
  LeadReleased,
  LeadClaimed,
  ImportFinished,
];
const OUTCOMES = { ACCEPTED: 'accepted', RETURNED: 'returned', CLOSED: 'closed' } as const;

/** Who hears at once of what happens to a lead; whoever did it is not told. */
@Injectable()
export class LeadsNotices implements OnModuleInit {
  constructor(
    private readonly subscribers: Subscribers,
    private readonly repository: LeadsRepository,
    private readonly recipients: LeadRecipients,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.subscribers.register({
      name: 'leads.notices',
      events: NOTICED,
      handle: (event) => this.tell(event),
    });
  }

  private async tell(event: StoredEvent): Promise<void> {
    if (ImportFinished.matches(event)) {
      await this.tellOfImport(event);
      return;
    }
    if (LeadReported.matches(event) && event.data.importId !== undefined) {
      return;
    }
    const lead = await this.repository.find(event.subject.id);
    if (!lead || lead.trashedAt !== null) {
      return;
    }
    for (const { recipients, code, params } of await this.tellings(event, lead)) {
      await this.notices.send({
        recipients: recipients.flatMap((id) => (id === null || id === event.actorId ? [] : [id])),
        code: `lead.notice.${code}`,
        params,
        record: { kind: 'lead', id: lead.id },
        key: event.id,
      });
    }
  }

  /** The office hears once of all the leads of a sheet. */
  private async tellOfImport({ id, actorId, data }: StoredEvent<{ kind: string; imported: number }>): Promise<void> {
    if (data.kind === 'lead' && data.imported > 0) {
      const onDuty = await this.recipients.onDuty();
      await this.notices.send({
        recipients: onDuty.filter((personId) => personId !== actorId),
        code: 'lead.notice.imported',
        params: { count: data.imported },
        key: id,
      });
    }
  }

  private async tellings(event: StoredEvent, lead: Lead): Promise<Telling[]> {
    const introducers = [lead.reporterId, lead.onBehalfOfId];
    if (LeadReported.matches(event)) {
      return [{ recipients: await this.recipients.onDuty(), code: 'reported' }];
    }
    if (LeadEdited.matches(event)) {
      return event.data.isCompleted ? [{ recipients: await this.recipients.onDuty(), code: 'completed' }] : [];
    }
    if (LeadTriaged.matches(event)) {
      return [{ recipients: introducers, code: OUTCOMES[event.data.outcome] }];
    }
    if (LeadAssigned.matches(event)) {
      return [
        { recipients: [event.data.toId], code: 'assigned' },
        { recipients: [event.data.fromId], code: 'taken-over' },
      ];
    }
    if (LeadCoOwnersChanged.matches(event)) {
      return [{ recipients: event.data.addedIds, code: 'co-owner' }];
    }
    if (LeadClosed.matches(event)) {
      return [{ recipients: [...introducers, lead.ownerId], code: 'closed' }];
    }
    if (LeadReleased.matches(event)) {
      return [{ recipients: [event.data.fromId], code: 'released', params: { days: event.data.days } }];
    }
    return LeadClaimed.matches(event) ? [{ recipients: introducers, code: 'claimed' }] : [];
  }
}
