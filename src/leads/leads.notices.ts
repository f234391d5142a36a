import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ImportFinished } from '../imports/index.js';
import { Notices, type Notice } from '../notifications/index.js';
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
      handleMany: (events) => this.tell(events),
    });
  }

  private async tell(events: readonly StoredEvent[]): Promise<void> {
    const leads = await this.repository.findMany(events.map(({ subject }) => subject.id));
    const onDuty = events.some(concernsDuty) ? await this.recipients.onDuty() : [];
    const notices = events.flatMap((event) => {
      if (ImportFinished.matches(event)) {
        return noticesOfImport(event, onDuty);
      }
      const lead = leads.get(event.subject.id);
      return !lead || lead.trashedAt !== null || isOfMany(event)
        ? []
        : tellings(event, lead, onDuty).map((telling) => noticeOf(event, telling));
    });
    await this.notices.sendMany(notices);
  }
}

/** What the people on duty hear of. */
function concernsDuty(event: StoredEvent): boolean {
  return LeadReported.matches(event) || LeadEdited.matches(event) || ImportFinished.matches(event);
}

/** Of all the leads of a sheet, or of a handover, people hear once, not of each. */
function isOfMany(event: StoredEvent): boolean {
  const isHandedOver = LeadAssigned.matches(event) || LeadCoOwnersChanged.matches(event);
  return LeadReported.matches(event)
    ? event.data.importId !== undefined
    : isHandedOver && event.data.handoverId !== undefined;
}

function noticesOfImport(
  { id, actorId, data }: StoredEvent<{ kind: string; imported: number }>,
  onDuty: readonly string[],
): Notice[] {
  if (data.kind !== 'lead' || data.imported === 0) {
    return [];
  }
  const recipients = onDuty.filter((personId) => personId !== actorId);
  return [{ recipients, code: 'lead.notice.imported', params: { count: data.imported }, key: id }];
}

function noticeOf(event: StoredEvent, { recipients, code, params }: Telling): Notice {
  return {
    recipients: recipients.flatMap((id) => (id === null || id === event.actorId ? [] : [id])),
    code: `lead.notice.${code}`,
    params,
    record: event.subject,
    key: event.id,
  };
}

function tellingsOfEdit(
  { isCompleted, isTypedUp }: { isCompleted?: boolean; isTypedUp?: boolean },
  introducers: Telling['recipients'],
  onDuty: readonly string[],
): Telling[] {
  const completed = { recipients: onDuty, code: 'completed' };
  const typedUp = { recipients: [...introducers, ...onDuty], code: 'typed-up' };
  return [...(isCompleted ? [completed] : []), ...(isTypedUp ? [typedUp] : [])];
}

function tellings(event: StoredEvent, lead: Lead, onDuty: readonly string[]): Telling[] {
  const introducers = [lead.reporterId, lead.onBehalfOfId];
  if (LeadReported.matches(event)) {
    const code = event.data.isUntyped ? 'reported-untyped' : 'reported';
    return [{ recipients: onDuty, code }, ...toldOfOwnCode(event.data.isSelfFilled, introducers)];
  }
  if (LeadEdited.matches(event)) {
    return tellingsOfEdit(event.data, introducers, onDuty);
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

/** What an investor has filled in is news to whoever gave him the code. */
function toldOfOwnCode(isSelfFilled: boolean | undefined, introducers: Telling['recipients']): Telling[] {
  return isSelfFilled ? [{ recipients: introducers, code: 'self-filled' }] : [];
}
