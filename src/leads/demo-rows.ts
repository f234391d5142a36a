import { newId } from '../platform/database/index.js';
import type { DemoStory } from './demo-story.js';
import type { LeadAssignmentEntity, LeadFollowUpEntity } from './lead-history.entity.js';
import { membersOf, nameKeysOf } from './lead-keys.js';
import type { LeadStage } from './lead-stage.js';
import { statusAfterClosing } from './lead-vocabulary.js';
import type { Lead } from './lead.entity.js';
import type { LeadWithPast } from './leads.backfill.repository.js';

export interface DemoCast {
  reporter: { id: string; unitId: string };
  owner: { id: string; unitId: string };
  dispatcherId: string;
}

interface Setting {
  code: string;
  cast: DemoCast;
  now: Date;
  contact: Partial<Lead>;
}

const DAY_MS = 86_400_000;
const WAY: readonly LeadStage[] = ['REPORTED', 'TRIAGED', 'NEGOTIATING'];

/** When what happened to the lead, from its story. */
interface Dates {
  reportedAt: Date;
  triagedAt: Date | null;
  lastContactAt: Date | null;
  closedAt: Date;
  pooledAt: Date;
}

/** The rows that the use cases would have left, had the story happened. */
export function demoRows(story: DemoStory, { code, cast, now, contact }: Setting): LeadWithPast {
  const id = newId();
  const dates = datesOf(story, now);
  const { reportedAt, triagedAt, lastContactAt } = dates;
  return {
    lead: {
      ...contact,
      ...toldOf(story, code),
      ...peopleOf(story, cast, dates),
      ...datedOf(dates),
      ...endOf(story, dates),
      id,
      stage: story.stage,
      isKey: story.isKey,
      isWatched: story.fate === 'watched',
    },
    followUps: lastContactAt === null ? [] : [followUp(id, cast.owner.id, lastContactAt)],
    assignments: triagedAt === null ? [] : [assignment(id, cast, triagedAt)],
    stageChanges: stageChanges(id, story, dates).map((change) => ({ ...change, changedById: cast.dispatcherId })),
    waits: [{ id: newId(), leadId: id, cause: 'TRIAGE', since: reportedAt, until: triagedAt }],
  };
}

function datesOf({ fate, age, lastContact }: DemoStory, now: Date): Dates {
  const ago = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  return {
    reportedAt: ago(age),
    triagedAt: fate === 'reported' ? null : ago(age * 0.9),
    lastContactAt: lastContact === null ? null : ago(lastContact),
    closedAt: ago(1),
    pooledAt: ago(2),
  };
}

function toldOf(story: DemoStory, code: string) {
  const { investorName, isConfidential, chain } = story;
  const anonymousDescription = isConfidential ? `某${chain}企业（演示）` : null;
  return {
    code,
    investorName,
    isConfidential,
    anonymousDescription,
    chain,
    ...nameKeysOf({ code, investorName, isConfidential, anonymousDescription }),
    summary: story.summary,
    industryCode: story.industryCode,
    intendedInvestment: story.intendedInvestment,
    landAreaM2: story.landAreaM2,
    spaceAreaM2: story.spaceAreaM2,
    sourceKind: story.sourceKind,
  };
}

function peopleOf({ fate }: DemoStory, { reporter, owner }: DemoCast, { triagedAt, pooledAt }: Dates) {
  const isOwned = triagedAt !== null && fate !== 'pooled';
  const members = { reporterId: reporter.id, onBehalfOfId: null, ownerId: isOwned ? owner.id : null };
  return {
    ...members,
    memberIds: membersOf(members, []),
    reportUnitId: reporter.unitId,
    ownerUnitId: triagedAt === null ? reporter.unitId : owner.unitId,
    ownerSince: isOwned ? triagedAt : null,
    poolSince: fate === 'pooled' ? pooledAt : null,
  };
}

function datedOf({ reportedAt, triagedAt, lastContactAt }: Dates): Partial<Lead> {
  return {
    firstReportedAt: reportedAt,
    acknowledgedAt: triagedAt,
    triagedAt,
    lastContactAt,
    lastFollowUpAt: lastContactAt,
    waitingCause: triagedAt === null ? 'TRIAGE' : null,
    waitingSince: triagedAt === null ? reportedAt : null,
    statusSince: reportedAt,
    changedAt: lastContactAt ?? reportedAt,
  };
}

function endOf({ closeReason }: DemoStory, { closedAt }: Dates): Partial<Lead> {
  if (closeReason === null) {
    return {};
  }
  return {
    status: statusAfterClosing(closeReason),
    statusReason: '演示数据',
    statusSince: closedAt,
    closedReason: closeReason,
    closedNote: '演示数据',
    closedAt,
  };
}

function followUp(leadId: string, loggedById: string, happenedAt: Date): LeadFollowUpEntity {
  return {
    id: newId(),
    leadId,
    kind: 'VISIT',
    happenedAt,
    text: '上门拜访，了解投资计划和用地需求（演示）',
    place: null,
    people: [],
    nextStep: '邀请来区考察（演示）',
    nextStepOn: null,
    loggedById,
    onBehalfOfId: null,
  };
}

function assignment(leadId: string, { owner, dispatcherId }: DemoCast, assignedAt: Date): LeadAssignmentEntity {
  return {
    id: newId(),
    leadId,
    fromOwnerId: null,
    toOwnerId: owner.id,
    toUnitId: owner.unitId,
    note: null,
    assignedById: dispatcherId,
    assignedAt,
  };
}

function stageChanges(leadId: string, { stage }: DemoStory, { reportedAt, triagedAt, closedAt }: Dates) {
  const passed = stage === 'CLOSED' ? [...WAY.slice(0, 2), stage] : WAY.slice(0, WAY.indexOf(stage) + 1);
  return passed.map((toStage, index) => ({
    id: newId(),
    leadId,
    fromStage: passed[index - 1] ?? null,
    toStage,
    changedAt: toStage === 'CLOSED' ? closedAt : index === 0 ? reportedAt : (triagedAt ?? reportedAt),
  }));
}
