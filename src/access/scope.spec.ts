import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemActor, type Actor } from '../platform/actor/index.js';
import { ROLES } from './roles.js';
import { isWithin, scopeOf, type Reach, type ScopeTable } from './scope.js';

function actorWith(unitTreeIdsOfRole: Record<string, string[]>, userId: string | null = 'me'): Actor {
  return { ...systemActor('test'), userId, roles: Object.keys(unitTreeIdsOfRole), unitTreeIdsOfRole };
}

const table: ScopeTable = { AMBASSADOR: 'own', OFFICER: 'unit', DISPATCHER: 'all', STATISTICIAN: 'own' };

describe('scopeOf', () => {
  it.each([
    ['no role at all', actorWith({}), { kind: 'none' }],
    ['a role the table does not name', actorWith({ ADMIN: ['zone'] }), { kind: 'none' }],
    ['a name every object has', actorWith({ constructor: ['zone'] }), { kind: 'none' }],
    ['own', actorWith({ AMBASSADOR: ['a'] }), { kind: 'some', userId: 'me', unitIds: [] }],
    ['the unit and below', actorWith({ OFFICER: ['a', 'a1'] }), { kind: 'some', userId: 'me', unitIds: ['a', 'a1'] }],
    ['all', actorWith({ DISPATCHER: ['a'] }), { kind: 'all' }],
    ['the widest of several', actorWith({ AMBASSADOR: ['a'], DISPATCHER: ['a'] }), { kind: 'all' }],
    ['the system, which asks for nobody', actorWith({ OFFICER: ['a'] }, null), { kind: 'none' }],
  ])('answers %s', (_what, actor, scope) => {
    expect(scopeOf(actor, table)).toEqual(scope);
  });

  it('does not lend the units of one role to another', () => {
    const actor = actorWith({ OFFICER: ['township'], STATISTICIAN: ['zone', 'township', 'elsewhere'] });
    expect(scopeOf(actor, table)).toEqual({ kind: 'some', userId: 'me', unitIds: ['township'] });
  });

  it('never narrows when a role is added', () => {
    const units = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    const held = fc.dictionary(fc.constantFrom(...ROLES), units, { noNullPrototype: true });
    const reach = fc.constantFrom<Reach>('own', 'unit', 'all');
    const tables = fc.dictionary(fc.constantFrom(...ROLES), reach, { noNullPrototype: true });
    const record = fc.record({ personIds: fc.array(fc.constantFrom('me', 'you')), unitIds: units });
    fc.assert(
      fc.property(held, fc.constantFrom(...ROLES), units, tables, record, (roles, more, itsUnits, scopes, target) => {
        const before = isWithin(scopeOf(actorWith(roles), scopes), target);
        const after = isWithin(
          scopeOf(actorWith({ ...roles, [more]: [...(roles[more] ?? []), ...itsUnits] }), scopes),
          target,
        );
        expect(after || !before).toBe(true);
      }),
    );
  });
});
