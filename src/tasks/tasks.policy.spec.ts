import { describe, expect, it } from 'vitest';
import { permissionsOf, type Role } from '../access/index.js';
import { systemActor } from '../platform/actor/index.js';
import {
  canOf,
  mayIssueTo,
  progressUnitOf,
  refusalOf,
  speaksForUnit,
  standingOf,
  type TaskParty,
  type TaskStanding,
} from './tasks.policy.js';

const [OFFICE, LEAD, SUPPORT, ELSEWHERE] = ['office', 'lead', 'support', 'elsewhere'];

function party(userId: string, roles: Role[], unitId: string, isDesk = false): TaskParty {
  const actor = {
    ...systemActor('policy'),
    userId,
    roles,
    permissions: permissionsOf(roles),
    unitIds: [unitId],
    unitTreeIds: [unitId],
    unitTreeIdsOfRole: Object.fromEntries(roles.map((role) => [role, [unitId]])),
  };
  return { actor, deskUnitIds: isDesk ? [unitId] : [] };
}

const PARTIES: Record<string, TaskParty> = {
  issuer: party('issuer', ['COORDINATOR'], OFFICE),
  colleague: party('colleague', ['COORDINATOR'], OFFICE),
  otherCoordinator: party('other', ['COORDINATOR'], ELSEWHERE),
  sourceOwner: party('source', ['LEADER'], ELSEWHERE),
  liaison: party('liaison', ['HANDLER'], LEAD, true),
  handler: party('handler', ['HANDLER'], LEAD),
  clerk: party('clerk', ['HANDLER'], LEAD),
  supporting: party('supporting', ['HANDLER'], SUPPORT, true),
  supervisor: party('supervisor', ['SUPERVISOR'], ELSEWHERE),
  leader: party('leader', ['LEADER'], ELSEWHERE),
  auditor: party('auditor', ['AUDITOR'], ELSEWHERE),
};

const issued: TaskStanding = {
  state: 'ISSUED',
  isLate: false,
  isTrashed: false,
  ownerIds: ['issuer', 'source'],
  issueUnitId: OFFICE,
  leadUnitId: LEAD,
  supportingUnitIds: [SUPPORT],
  handlerId: 'handler',
  hasObjected: false,
  isObjectionPending: false,
  isExtensionPending: false,
  trashedById: null,
};
const inProgress: TaskStanding = { ...issued, state: 'IN_PROGRESS' };
const answered: TaskStanding = { ...issued, state: 'ANSWERED' };
const closed: TaskStanding = { ...issued, state: 'CLOSED' };

function able(name: string, task: TaskStanding): string[] {
  const can = canOf(PARTIES[name] ?? party('nobody', [], ELSEWHERE), task);
  return Object.entries(can)
    .filter(([, may]) => may)
    .map(([verb]) => verb);
}

describe('a task that was issued', () => {
  it.each<[string, string[]]>([
    ['issuer', ['acknowledge', 'object', 'askExtension', 'cancel', 'urge', 'trash', 'share']],
    ['colleague', ['acknowledge', 'object', 'askExtension', 'cancel', 'urge', 'trash', 'share']],
    ['otherCoordinator', []],
    ['sourceOwner', ['acknowledge', 'object', 'askExtension', 'cancel', 'urge', 'trash', 'share']],
    ['liaison', ['acknowledge', 'nameHandler', 'object', 'askExtension']],
    ['handler', ['askExtension']],
    ['clerk', []],
    ['supporting', []],
    ['supervisor', ['urge']],
    ['leader', ['urge']],
    ['auditor', []],
  ])('lets %s do %j', (name, verbs) => {
    expect(able(name, issued)).toEqual(verbs);
  });
});

describe('a task in progress', () => {
  it.each<[string, string[]]>([
    ['issuer', ['logProgress', 'answer', 'object', 'askExtension', 'cancel', 'urge', 'share']],
    ['liaison', ['nameHandler', 'logProgress', 'answer', 'object', 'askExtension']],
    ['handler', ['logProgress', 'answer', 'askExtension']],
    ['supporting', ['logProgress']],
    ['clerk', []],
  ])('lets %s do %j', (name, verbs) => {
    expect(able(name, inProgress)).toEqual(verbs);
  });

  it('is supervised only when it is late', () => {
    const [supervisor] = [PARTIES['supervisor'] as TaskParty];
    expect(refusalOf(supervisor, 'supervise', inProgress)).toBe('not-now');
    expect(refusalOf(supervisor, 'supervise', { ...inProgress, isLate: true })).toBeNull();
  });
});

describe('an answer', () => {
  it('is for whoever issued the task to accept or to send back', () => {
    expect(able('issuer', answered)).toEqual(['close', 'reopen', 'cancel', 'share']);
    expect(able('liaison', answered)).toEqual([]);
    expect(able('issuer', closed)).toEqual(['reopen']);
  });
});

describe('a unit that came by its link', () => {
  const link = { id: 'link', subject: { kind: 'task', id: 'task' }, holderId: LEAD };
  const permissions = new Set(['task.read', 'task.handle']);
  const linked = (holderId: string): TaskParty => ({
    actor: { ...systemActor('policy'), permissions, link: { ...link, holderId } },
    deskUnitIds: [holderId],
  });

  it('speaks as its desk does, but names nobody', () => {
    const can = canOf(linked(LEAD), inProgress);
    expect(Object.keys(can).filter((verb) => can[verb as keyof typeof can])).toEqual([
      'logProgress',
      'answer',
      'object',
      'askExtension',
    ]);
    expect(refusalOf(linked(LEAD), 'acknowledge', issued)).toBeNull();
    expect(refusalOf(linked(LEAD), 'nameHandler', issued)).toBe('forbidden');
    expect(speaksForUnit(linked(LEAD), issued)).toBe(true);
  });

  it('of another unit does nothing, and of a supporting one only says how it goes', () => {
    expect(Object.values(canOf(linked(ELSEWHERE), inProgress))).not.toContain(true);
    expect(refusalOf(linked(SUPPORT), 'logProgress', inProgress)).toBeNull();
    expect(refusalOf(linked(SUPPORT), 'answer', inProgress)).toBe('forbidden');
  });
});

describe('an objection', () => {
  const pending = { ...issued, hasObjected: true, isObjectionPending: true };

  it('is made once, and no extension is asked meanwhile', () => {
    expect(able('liaison', pending)).toEqual(['acknowledge', 'nameHandler']);
    expect(able('issuer', pending)).toContain('ruleObjection');
  });

  it('is not made again after the ruling', () => {
    expect(able('liaison', { ...pending, isObjectionPending: false })).not.toContain('object');
  });
});

it('lets nothing be done to what lies in the trash but take it out', () => {
  expect(able('issuer', { ...issued, isTrashed: true })).toEqual(['restore']);
});

it('knows whose word an answer is', () => {
  expect(speaksForUnit(PARTIES['handler'] as TaskParty, inProgress)).toBe(true);
  expect(speaksForUnit(PARTIES['issuer'] as TaskParty, inProgress)).toBe(false);
  expect(progressUnitOf(PARTIES['handler'] as TaskParty, inProgress)).toBe(LEAD);
  expect(progressUnitOf(PARTIES['supporting'] as TaskParty, inProgress)).toBe(SUPPORT);
  expect(progressUnitOf(PARTIES['issuer'] as TaskParty, inProgress)).toBe(LEAD);
});

it('lets officers give tasks within their own units alone', () => {
  const officer = party('officer', ['OFFICER'], LEAD).actor;
  expect([mayIssueTo(officer, LEAD), mayIssueTo(officer, SUPPORT)]).toEqual([true, false]);
  expect(mayIssueTo((PARTIES['leader'] as TaskParty).actor, SUPPORT)).toBe(true);
});

it('reads what is pending from the row', () => {
  const row = {
    ...issued,
    trashedAt: null,
    objectedAt: new Date(0),
    objectionPendingSince: null,
    extensionPendingSince: new Date(0),
  };
  expect(standingOf(row)).toMatchObject({
    isTrashed: false,
    hasObjected: true,
    isObjectionPending: false,
    isExtensionPending: true,
  });
});
