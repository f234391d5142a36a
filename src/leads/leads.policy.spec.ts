import { describe, expect, it } from 'vitest';
import { permissionsOf, type Role } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { answersReturn, canOf, mayHandOverTo, refusalOf, type LeadStanding, type LeadVerb } from './leads.policy.js';

function person(userId: string, role: Role, more: Partial<Actor> = {}): Actor {
  return {
    userId,
    onBehalfOfId: null,
    language: 'zh-CN',
    requestId: 'spec',
    roles: [role],
    permissions: permissionsOf([role]),
    unitIds: [],
    unitTreeIds: [],
    unitTreeIdsOfRole: {},
    headedUnitIds: [],
    ...more,
  };
}

const reporter = person('reporter', 'AMBASSADOR');
const owner = person('owner', 'OFFICER');
const dispatcher = person('dispatcher', 'DISPATCHER');
const head = person('head', 'OFFICER', { headedUnitIds: ['township'] });
const colleague = person('colleague', 'OFFICER');
const auditor = person('auditor', 'AUDITOR');

const lead: LeadStanding = {
  stage: 'TRIAGED',
  visibility: 'FULL',
  isConfidential: false,
  isBackfilled: false,
  isDisputed: false,
  isInPool: false,
  isTrashed: false,
  isAcknowledged: true,
  hasPhone: true,
  reporterId: 'reporter',
  onBehalfOfId: null,
  ownerId: 'owner',
  ownerUnitId: 'township',
  isCoOwner: false,
  trashedById: null,
};
const reported: LeadStanding = { ...lead, stage: 'REPORTED', isAcknowledged: false, ownerId: null };

function verbsOf(actor: Actor, standing: LeadStanding): LeadVerb[] {
  const can = canOf(actor, standing);
  return (Object.keys(can) as LeadVerb[]).filter((verb) => can[verb]);
}

describe('what somebody may do', () => {
  it('the office triages, and does what everybody else may', () => {
    expect(verbsOf(dispatcher, reported)).toEqual([
      'edit',
      'flagKey',
      'triage',
      'assign',
      'changeCoOwners',
      'followUp',
      'close',
      'watch',
      'revealPhone',
      'trash',
    ]);
  });

  it('the owner works on it and hands it over', () => {
    expect(verbsOf(owner, lead)).toEqual([
      'edit',
      'assign',
      'changeCoOwners',
      'followUp',
      'move',
      'changeStatus',
      'wait',
      'close',
      'revealPhone',
    ]);
  });

  it('a co-owner works on it, but neither hands it over nor ends it', () => {
    const verbs = verbsOf(colleague, { ...lead, isCoOwner: true });
    expect(verbs).toEqual(['edit', 'followUp', 'move', 'changeStatus', 'wait', 'revealPhone']);
  });

  it('the reporter mends and takes back what nobody has answered, and follows up later', () => {
    expect(verbsOf(reporter, reported)).toEqual(['edit', 'followUp', 'revealPhone', 'trash']);
    expect(verbsOf(reporter, { ...reported, isAcknowledged: true })).toEqual(['edit', 'followUp', 'revealPhone']);
    expect(verbsOf(reporter, lead)).toEqual(['followUp', 'revealPhone']);
  });

  it('the person reported for has the rights of the reporter', () => {
    const represented = person('represented', 'HANDLER');
    expect(canOf(represented, { ...reported, onBehalfOfId: 'represented' }).edit).toBe(true);
  });

  it('the head of the unit hands it over', () => {
    expect(verbsOf(head, lead)).toEqual(['assign', 'revealPhone']);
  });

  it('an auditor reads', () => {
    expect(verbsOf(auditor, lead)).toEqual([]);
  });

  it('nobody does anything to a lead of which they see figures or a description alone', () => {
    for (const visibility of ['FIGURES', 'ANONYMOUS'] as const) {
      expect(verbsOf(dispatcher, { ...lead, visibility })).toEqual([]);
    }
  });
});

describe('when it may be done', () => {
  it('a lead of the pool is claimed by whoever sees it, unless it is confidential', () => {
    const pooled = { ...lead, ownerId: null, isInPool: true };
    expect(canOf(colleague, pooled).claim).toBe(true);
    expect(canOf(colleague, { ...pooled, isConfidential: true }).claim).toBe(false);
    expect(canOf(colleague, lead).claim).toBe(false);
  });

  it('what is closed is reopened and nothing else', () => {
    expect(verbsOf(dispatcher, { ...lead, stage: 'CLOSED' })).toEqual(['reopen', 'revealPhone', 'trash']);
  });

  it('what became a project is left alone', () => {
    expect(verbsOf(dispatcher, { ...lead, stage: 'CONVERTED' })).toEqual(['revealPhone']);
  });

  it('what lies in the trash is restored and nothing else, by the office or whoever put it there', () => {
    const trashed = { ...reported, isTrashed: true, trashedById: 'reporter' };
    expect(verbsOf(dispatcher, trashed)).toEqual(['restore']);
    expect(verbsOf(reporter, trashed)).toEqual(['restore']);
    expect(verbsOf(owner, trashed)).toEqual([]);
  });
});

it('hands over within the units of the own roles, the office to any unit', () => {
  const inTownship = person('owner', 'OFFICER', { unitTreeIds: ['township', 'village'] });
  expect(mayHandOverTo(inTownship, 'village')).toBe(true);
  expect(mayHandOverTo(inTownship, 'port')).toBe(false);
  expect(mayHandOverTo(dispatcher, 'port')).toBe(true);
});

describe('an edit of what was given back', () => {
  const returned = { ...reported, waitingCause: 'RETURNED' } as const;

  it('answers the return unless the office mends a detail', () => {
    expect(answersReturn(reporter, returned)).toBe(true);
    expect(answersReturn(owner, returned)).toBe(true);
    expect(answersReturn(dispatcher, returned)).toBe(false);
  });

  it('answers it also where the office had reported the lead itself', () => {
    expect(answersReturn(dispatcher, { ...returned, reporterId: 'dispatcher' })).toBe(true);
  });

  it('answers nothing where nothing was given back', () => {
    expect(answersReturn(reporter, { ...reported, waitingCause: 'TRIAGE' })).toBe(false);
  });
});

it('tells a state that has changed from a right that is missing', () => {
  expect(refusalOf(dispatcher, 'triage', lead)).toBe('not-now');
  expect(refusalOf(owner, 'triage', reported)).toBe('forbidden');
  expect(refusalOf(dispatcher, 'triage', reported)).toBeNull();
});
