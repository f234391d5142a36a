import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permissionsOf } from '../access/index.js';
import { systemActor } from '../platform/actor/index.js';
import { TASK_STATES, isWithUnit } from './task-state.js';
import { partCanOf, partRefusalOf, speaksForPart, type PartStanding, type PartVerb } from './tasks.parts.policy.js';
import type { TaskParty, TaskStanding } from './tasks.policy.js';

const party = (userId: string, deskUnitIds: string[] = []): TaskParty => ({
  actor: { ...systemActor('policy'), userId, roles: ['HANDLER'], permissions: permissionsOf(['HANDLER']) },
  deskUnitIds,
});
const desk = party('desk', ['support']);
const named = party('named');
const leadDesk = party('lead-desk', ['lead']);
const issuer = party('issuer');

const task: TaskStanding = {
  state: 'ISSUED',
  isLate: false,
  isTrashed: false,
  ownerIds: ['issuer'],
  issueUnitId: 'office',
  leadUnitId: 'lead',
  supportingUnitIds: ['support'],
  handlerId: null,
  hasObjected: false,
  isObjectionPending: false,
  isExtensionPending: false,
  trashedById: null,
};
const given: PartStanding = { unitId: 'support', handlerId: 'named', acknowledgedAt: null, answeredAt: null };
const acknowledged: PartStanding = { ...given, acknowledgedAt: new Date(0) };
const answered: PartStanding = { ...acknowledged, answeredAt: new Date(0) };

describe('the part of a supporting unit', () => {
  it.each<[string, TaskParty, PartStanding, PartVerb[]]>([
    ['its desk, at first', desk, given, ['acknowledge', 'nameHandler']],
    ['its desk, after 签收', desk, acknowledged, ['nameHandler', 'answer']],
    ['its desk, after its word', desk, answered, []],
    ['its 经办人', named, acknowledged, ['answer']],
    ['whoever issued the task, at first', issuer, given, ['acknowledge']],
    ['whoever issued the task, after 签收', issuer, acknowledged, ['answer']],
    ['the desk of the lead unit', leadDesk, acknowledged, []],
  ])('lets %s do what is theirs', (_who, who, part, verbs) => {
    const can = partCanOf(who, task, part);
    expect(Object.entries(can).flatMap(([verb, may]) => (may ? [verb] : []))).toEqual(verbs);
  });

  it('is over when the lead unit has answered, whatever it lacks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TASK_STATES),
        fc.constantFrom(given, acknowledged, answered),
        fc.constantFrom<PartVerb>('acknowledge', 'nameHandler', 'answer'),
        (state, part, verb) => {
          const refusal = partRefusalOf(desk, verb, { task: { ...task, state }, part });
          expect(isWithUnit(state) || refusal === 'not-now').toBe(true);
        },
      ),
    );
    expect(partRefusalOf(desk, 'acknowledge', { task: { ...task, isTrashed: true }, part: given })).toBe('not-now');
  });

  it('knows whose word it is', () => {
    expect([desk, named, issuer, leadDesk].map((who) => speaksForPart(who, given))).toEqual([true, true, false, false]);
  });
});
