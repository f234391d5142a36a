import type { HeldRecord, Move } from '../handover/index.js';
import { maskPhones } from './lead-phone.js';
import type { HeldLead } from './leads.handover.queries.js';
import type { LeadHolding } from './leads.handover.repository.js';

/** A lead as a line of the handover list: of a confidential one nothing that could name it. */
export function heldLead(lead: HeldLead): HeldRecord {
  const shown = lead.isConfidential ? null : lead;
  return {
    id: lead.id,
    version: lead.version,
    code: lead.code,
    title: shown?.investorName ?? lead.anonymousDescription ?? '',
    capacities: [lead.isOwner ? 'owner' : 'co-owner'],
    state: `lead.word.stage.${lead.stage}`,
    dueAt: null,
    lastWord: wordOf(shown),
    nextStep: shown?.nextStep ? maskPhones(shown.nextStep) : null,
    nextStepOn: lead.nextStepOn,
  };
}

function wordOf(lead: HeldLead | null): HeldRecord['lastWord'] {
  return lead === null || lead.lastText === null || lead.lastAt === null
    ? null
    : { on: lead.lastAt.toISOString(), text: maskPhones(lead.lastText) };
}

/**
 * The receiver steps in for whoever goes, and is named once. The lead stays with its unit if the receiver belongs to it,
 * else it goes along.
 */
export function afterHandover(lead: LeadHolding, { fromId, receiver, now }: Move): LeadHolding {
  const others = lead.coOwnerIds.filter((id) => id !== fromId && id !== receiver.id);
  if (lead.ownerId !== fromId) {
    const isOwner = lead.ownerId === receiver.id;
    return { ...lead, coOwnerIds: isOwner ? others : [...others, receiver.id] };
  }
  const stays = lead.ownerUnitId !== null && receiver.unitIds.includes(lead.ownerUnitId);
  return {
    ...lead,
    ownerId: receiver.id,
    ownerUnitId: stays ? lead.ownerUnitId : (receiver.unitId ?? lead.ownerUnitId),
    ownerSince: now.toISOString(),
    coOwnerIds: others,
  };
}
