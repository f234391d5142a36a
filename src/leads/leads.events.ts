import { defineEvent } from '../platform/events/index.js';
import type { LeadStage } from './lead-stage.js';
import type { CloseReason, FollowUpKind, LeadStatus, WaitCause } from './lead-vocabulary.js';

/** The subject of every event of a lead. */
export function leadSubject(id: string): { kind: 'lead'; id: string } {
  return { kind: 'lead', id };
}

/** Events hold ids, codes and notes; contacts and, of confidential leads, the changed values never enter them. */

/**
 * `importId`: it is one of many rows of a sheet; of these the office is told once, when all are there. `originalDay`: 补录,
 * the day of the first report as a paper says. `isSelfFilled`: the investor has filled it in himself, with his consent,
 * through the 专属招商码 of its reporter.
 */
export const LeadReported = defineEvent<{
  code: string;
  unitId: string | null;
  importId?: string;
  originalDay?: string;
  /** A photo or voice note alone (待补录). */
  isUntyped?: boolean;
  isSelfFilled?: true;
}>('lead.reported');
/** Entered afterwards (补录), with a past: its limits are computed, nobody is told. */
export const LeadBackfilled = defineEvent<{ code: string }>('lead.backfilled');
/**
 * `isCompleted`: the edit completes what was given back, and the office's limits go on. `isTypedUp`: name and sentence
 * of a photo or voice note are there now.
 */
export const LeadEdited = defineEvent<{ fields: string[]; isCompleted?: boolean; isTypedUp?: boolean }>('lead.edited');
export const LeadTriaged = defineEvent<{
  outcome: 'ACCEPTED' | 'RETURNED' | 'CLOSED';
  isKey: boolean;
  reason?: CloseReason;
  note?: string;
}>('lead.triaged');
/** `handoverId`: it went with everything else of that person; both are told of that once. */
export const LeadAssigned = defineEvent<{
  fromId: string | null;
  toId: string;
  unitId: string;
  note?: string;
  handoverId?: string;
}>('lead.assigned');
export const LeadCoOwnersChanged = defineEvent<{
  addedIds: string[];
  removedIds: string[];
  handoverId?: string;
}>('lead.co-owners-changed');
export const LeadFollowedUp = defineEvent<{ followUpId: string; kind: FollowUpKind }>('lead.followed-up');
export const LeadStageChanged = defineEvent<{ from: LeadStage; to: LeadStage; note?: string }>('lead.stage-changed');
export const LeadStatusChanged = defineEvent<{ from: LeadStatus; to: LeadStatus; reason: string }>(
  'lead.status-changed',
);
export const LeadWaitingChanged = defineEvent<{ from: WaitCause | null; to: WaitCause | null }>('lead.waiting-changed');
export const LeadClosed = defineEvent<{ from: LeadStage; reason: CloseReason; note: string }>('lead.closed');
export const LeadReopened = defineEvent<{ to: LeadStage; note: string }>('lead.reopened');
/** Back to the pool by rule: nobody has been in contact for too long. */
export const LeadReleased = defineEvent<{ fromId: string; days: number }>('lead.released');
export const LeadClaimed = defineEvent<{ unitId: string }>('lead.claimed');
export const LeadWatched = defineEvent<{ isWatched: boolean }>('lead.watched');
/** Somebody doubts the day of the first report of a backfilled lead. */
export const LeadDisputed = defineEvent<{ note: string }>('lead.disputed');
export const LeadTrashed = defineEvent<{ code: string }>('lead.trashed');
/** Gone for good after its time in the trash. */
export const LeadPurged = defineEvent<{ code: string }>('lead.purged');
export const LeadRestored = defineEvent<{ code: string }>('lead.restored');
/** How a task that came from the lead goes on (督办事项). */
export type LeadTaskStep = 'ISSUED' | 'ANSWERED' | 'REOPENED' | 'CLOSED' | 'CANCELLED';
/** `causeId`: the event of the task. */
export const LeadTaskMoved = defineEvent<{
  causeId: string;
  taskId: string;
  taskCode: string;
  step: LeadTaskStep;
  byId: string | null;
}>('lead.task-moved');
export const LeadPhoneRevealed = defineEvent<{ reason: string }>('lead.phone-revealed');
export type LeadPart = 'facts' | 'timeline' | 'attachments' | 'leadership';
/** An auditor has opened this part of a confidential lead. */
export const ConfidentialLeadRead = defineEvent<{ code: string; part: LeadPart }>('lead.confidential-read');
/** Who looked at what changes nothing, and concerns the auditor alone. */
export const READING_TYPES: readonly string[] = [LeadPhoneRevealed.type, ConfidentialLeadRead.type];
