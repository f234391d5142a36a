import { describe, expect, it } from 'vitest';
import { actorOf, type HeldPost } from './actor-of.js';

const person = { userId: 'me', onBehalfOfId: null, language: 'zh-CN', requestId: 'r1' } as const;
const township: HeldPost = { kind: 'role', code: 'OFFICER', unitId: 'town', below: ['town', 'village'] };
const statistician: HeldPost = {
  kind: 'role',
  code: 'STATISTICIAN',
  unitId: 'zone',
  below: ['zone', 'town', 'village'],
};

describe('actorOf', () => {
  it('gives nobody without a post any right', () => {
    expect(actorOf({ ...person, posts: [] })).toMatchObject({ roles: [], permissions: new Set(), unitIds: [] });
  });

  it('keeps apart how far each role reaches', () => {
    const actor = actorOf({ ...person, posts: [township, statistician] });
    expect(actor.unitTreeIdsOfRole).toEqual({
      OFFICER: ['town', 'village'],
      STATISTICIAN: ['zone', 'town', 'village'],
    });
    expect(actor.unitIds).toEqual(['town', 'zone']);
  });

  it('joins the units of one role held twice', () => {
    const other: HeldPost = { kind: 'role', code: 'OFFICER', unitId: 'street', below: ['street'] };
    const actor = actorOf({ ...person, posts: [township, other] });
    expect(actor.roles).toEqual(['OFFICER']);
    expect(actor.unitTreeIdsOfRole).toEqual({ OFFICER: ['town', 'village', 'street'] });
  });

  it('takes no unit from the roles that run or check the system', () => {
    const admin: HeldPost = { kind: 'role', code: 'ADMIN', unitId: 'zone', below: ['zone', 'town'] };
    expect(actorOf({ ...person, posts: [admin] })).toMatchObject({ unitIds: [], unitTreeIds: [] });
  });

  it('gives a position no permission, but the unit and its headship', () => {
    const head: HeldPost = { kind: 'position', code: 'HEAD', unitId: 'town', below: ['town', 'village'] };
    const deputy: HeldPost = { kind: 'position', code: 'DEPUTY', unitId: 'street', below: ['street'] };
    expect(actorOf({ ...person, posts: [head, deputy] })).toMatchObject({
      roles: [],
      permissions: new Set(),
      unitIds: ['town', 'street'],
      unitTreeIds: ['town', 'village', 'street'],
      headedUnitIds: ['town'],
    });
  });
});
