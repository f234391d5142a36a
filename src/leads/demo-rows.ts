import { newId } from '../platform/database/index.js';
import type { DemoStory } from './demo-story.js';
import type {
  LeadAssignmentEntity,
  LeadFollowUpEntity,
  LeadStageChangeEntity,
  LeadWaitEntity,
} from './lead-history.entity.js';
import { membersOf, nameKeysOf } from './lead-keys.js';
import type { LeadStage } from './lead-stage.js';
import { statusAfterClosing } from './lead-vocabulary.js';
import type { LeadEntity } from './lead.entity.js';
import type { LeadWithPast } from './leads.repository.js';

export interface DemoCast {
  reporter: { id: string; unitId: string };
  owner: { id: string; unitId: string };
  dispatcherId: string;
}

interface Setting {
  code: string;
  cast: DemoCast;
  now: Date;
  contact: Partial<LeadEntity>;
}

const DAY_MS = 86_400_000;
const WAY: readonly LeadStage[] = ['REPORTED', 'TRIAGED', 'NEGOTIATING'];

/** The rows that the use cases would have left, had the story happened. */
export function demoRows(story: DemoStory, { code, cast, now, contact }: Setting): LeadWithPast {
  const id = newId();
  const ago = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  const reportedAt = ago(story.age);
  const triagedAt = story.fate === 'reported' ? null : ago(story.age * 0.9);
  const lastContactAt = story.lastContact === null ? null : ago(story.lastContact);
  const isOwned = triagedAt !== null && story.fate !== 'pooled';
  const named = {
    code,
    investorName: story.investorName,
    isConfidential: story.isConfidential,
    anonymousDescription: story.isConfidential ? `某${story.chain}企业（演示）` : null,
  };
  const members = {
    reporterId: cast.reporter.id,
    onBehalfOfId: null,
    ownerId: isOwned ? cast.owner.id : null,
  };
  const lead = {
    ...named,
    ...nameKeysOf(named),
    ...members,
    ...contact,
    ...endOf(story, ago(1)),
    id,
    summary: story.summary,
    industryCode: story.industryCode,
    chain: story.chain,
    intendedInvestment: story.intendedInvestment,
    landAreaM2: story.landAreaM2,
    spaceAreaM2: story.spaceAreaM2,
    sourceKind: story.sourceKind,
    isKey: story.isKey,
    isWatched: story.fate === 'watched',
    stage: story.stage,
    memberIds: membersOf(members, []),
    reportUnitId: cast.reporter.unitId,
    firstReportedAt: reportedAt,
    acknowledgedAt: triagedAt,
    triagedAt,
    ownerUnitId: triagedAt === null ? cast.reporter.unitId : cast.owner.unitId,
    ownerSince: isOwned ? triagedAt : null,
    poolSince: story.fate === 'pooled' ? ago(2) : null,
    lastContactAt,
    lastFollowUpAt: lastContactAt,
    waitingCause: triagedAt === null ? ('TRIAGE' as const) : null,
    waitingSince: triagedAt === null ? reportedAt : null,
    changedAt: lastContactAt ?? reportedAt,
  };
  return {
    lead,
    followUps: lastContactAt === null ? [] : [followUp(id, cast.owner.id, lastContactAt)],
    assignments: triagedAt === null ? [] : [assignment(id, cast, triagedAt)],
    stageChanges: stageChanges(id, story, {
      reportedAt,
      triagedAt: triagedAt ?? reportedAt,
      dispatcherId: cast.dispatcherId,
    }),
    waits: [{ id: newId(), leadId: id, cause: 'TRIAGE', since: reportedAt, until: triagedAt }],
  };
}

function endOf({ closeReason }: DemoStory, closedAt: Date): Partial<LeadEntity> {
  return closeReason === null
    ? { status: 'ACTIVE', statusSince: closedAt }
    : {
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

function stageChanges(
  leadId: string,
  { stage }: DemoStory,
  { reportedAt, triagedAt, dispatcherId }: { reportedAt: Date; triagedAt: Date; dispatcherId: string },
): LeadStageChangeEntity[] {
  const passed = stage === 'CLOSED' ? [...WAY.slice(0, 2), stage] : WAY.slice(0, WAY.indexOf(stage) + 1);
  return passed.map((toStage, index) => ({
    id: newId(),
    leadId,
    fromStage: passed[index - 1] ?? null,
    toStage,
    changedById: dispatcherId,
    changedAt: index === 0 ? reportedAt : triagedAt,
  }));
}
