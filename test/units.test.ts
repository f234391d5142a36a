import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Administration, matching, type PeoplePage } from './support/administration.js';
import { seedPeople, signedIn, type People } from './support/people.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { TestClient } from './support/test-client.js';

let app: TestApp;
let people: People;
let admin: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  people = await seedPeople(app);
  ({ admin } = await Administration.of(app));
});
afterAll(() => app.close());

describe('units', () => {
  interface Tree {
    items: Array<{ id: string; name: string; depth: number; parentId: string | null; version: number; people: number }>;
  }

  it('are read as a tree by everybody, each after the one above it', async () => {
    const officer = await signedIn(app, 'officer');
    const { body } = await officer.get<Tree>('/units');
    const places = new Map(body.items.map((unit, place) => [unit.id, place]));
    for (const unit of body.items) {
      expect(unit.parentId === null || (places.get(unit.parentId) ?? Infinity) < (places.get(unit.id) ?? -1)).toBe(
        true,
      );
    }
    expect(body.items[0]).toMatchObject({ name: '测试开发区管委会', depth: 0, can: { edit: false, close: false } });
  });

  it('take everything below along when they move, never below themselves', async () => {
    const make = async (name: string, parentId: string) =>
      (await admin.post<{ id: string }>('/units', { name, kind: 'CHAIN_TASK_FORCE', parentId })).body.id;
    const top = await make('上级专班', people.units.zone);
    const middle = await make('中间专班', top);
    const leaf = await make('末级专班', middle);
    const ring = await admin.patch(`/units/${top}`, { parentId: leaf }, matching(1));
    expect(TestClient.refusal(ring)).toEqual({ status: 409, code: 'unit.below-itself' });
    expect((await admin.patch(`/units/${middle}`, { parentId: people.units.investment }, matching(1))).status).toBe(
      204,
    );
    const { body } = await admin.get<Tree>('/units');
    expect(body.items.find((unit) => unit.id === leaf)).toMatchObject({ depth: 3, parentId: middle });
    await admin.post(`/people/${people.ids.statistician}/positions`, { unitId: leaf, position: 'LIAISON' });
    const inOffice = await admin.get<PeoplePage>(`/people?unitId=${people.units.investment}&search=nitongji`);
    expect(inOffice.body.items).toHaveLength(1);
    const stale = await admin.patch(`/units/${middle}`, { name: '别名' }, matching(1));
    expect(TestClient.refusal(stale)).toEqual({ status: 409, code: 'request.stale-version' });
  });

  it('are closed only when nobody and nothing is left in them', async () => {
    const { body } = await admin.post<{ id: string }>('/units', {
      name: '临时专班',
      kind: 'CHAIN_TASK_FORCE',
      parentId: people.units.zone,
    });
    const { body: post } = await admin.post<{ id: string }>(`/people/${people.ids.handler}/positions`, {
      unitId: body.id,
      position: 'LIAISON',
    });
    expect(TestClient.refusal(await admin.post(`/units/${body.id}/closure`, undefined, matching(1)))).toEqual({
      status: 409,
      code: 'unit.still-used',
    });
    await admin.delete(`/people/${people.ids.handler}/positions/${post.id}`);
    expect((await admin.post(`/units/${body.id}/closure`, undefined, matching(1))).status).toBe(204);
    const below = await admin.post('/units', { name: '下级', kind: 'OFFICE', parentId: body.id });
    expect(TestClient.refusal(below)).toEqual({ status: 409, code: 'unit.closed' });
  });

  it('are administrators’ business', async () => {
    const officer = await signedIn(app, 'officer');
    expect((await officer.post('/units', { name: '某', kind: 'OFFICE', parentId: null })).status).toBe(403);
    expect((await app.anonymous.get('/units')).status).toBe(401);
    const unknown = await admin.post('/units', { name: '某', kind: 'OFFICE', parentId: people.ids.admin });
    expect(TestClient.refusal(unknown)).toEqual({ status: 404, code: 'unit.unknown' });
  });
});
