import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Administration, matching, type PeoplePage } from './support/administration.js';
import { seedPeople, signedIn, type People } from './support/people.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { TestClient } from './support/test-client.js';

let app: TestApp;
let people: People;
let administration: Administration;
let admin: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  people = await seedPeople(app);
  administration = await Administration.of(app);
  ({ admin } = administration);
});
afterAll(() => app.close());

describe('roles and positions', () => {
  it('begin and end with the business day, both days included', async () => {
    const person = await administration.aPerson('term.person');
    const dates = { startsOn: '2026-02-12', endsOn: '2026-02-13' };
    const granted = await admin.post(`/people/${person.id}/roles`, {
      unitId: people.units.township,
      role: 'OFFICER',
      ...dates,
    });
    expect(granted.status).toBe(201);
    const holders = async () =>
      (await admin.get<PeoplePage>(`/people?role=OFFICER&search=term.person`)).body.items.length;
    expect(await holders()).toBe(0);
    for (const [now, held] of [
      ['2026-02-12T00:00:00+08:00', 1],
      ['2026-02-13T23:59:59+08:00', 1],
      ['2026-02-14T00:00:00+08:00', 0],
      ['2026-02-10T10:15:00+08:00', 0],
    ] as const) {
      await app.database.setNow(now);
      expect(await holders()).toBe(held);
    }
  });

  it('take effect on the holder’s next request, and end with it', async () => {
    const supervisor = await signedIn(app, 'supervisor');
    expect((await supervisor.get('/api-tokens')).status).toBe(403);
    const { body } = await admin.post<{ id: string }>(`/people/${people.ids.supervisor}/roles`, {
      unitId: people.units.zone,
      role: 'ADMIN',
    });
    expect((await supervisor.get('/api-tokens')).status).toBe(200);
    expect((await admin.delete(`/people/${people.ids.supervisor}/roles/${body.id}`)).status).toBe(204);
    expect((await supervisor.get('/api-tokens')).status).toBe(403);
  });

  it('keep their history when they end, unless they began today', async () => {
    const { id } = await administration.aPerson('history');
    const unitId = people.units.township;
    await admin.post(`/people/${id}/positions`, { unitId, position: 'LIAISON', startsOn: '2026-01-05' });
    await admin.post(`/people/${id}/positions`, { unitId, position: 'DUTY_OFFICER' });
    for (const { id: postId } of (await administration.view(id)).positions) {
      expect((await admin.delete(`/people/${id}/positions/${postId}`)).status).toBe(204);
    }
    expect((await administration.view(id)).positions).toMatchObject([
      { position: 'LIAISON', startsOn: '2026-01-05', endsOn: '2026-02-09' },
    ]);
  });

  it('are refused twice at the same time, with dates that end before they begin, and in a closed unit', async () => {
    const { id } = await administration.aPerson('twice');
    const roles = `/people/${id}/roles`;
    const grant = { unitId: people.units.township, role: 'OFFICER' };
    expect((await admin.post(roles, { ...grant, startsOn: '2026-01-01', endsOn: '2026-06-30' })).status).toBe(201);
    expect(TestClient.refusal(await admin.post(roles, grant))).toEqual({ status: 409, code: 'post.held' });
    expect((await admin.post(roles, { ...grant, startsOn: '2026-07-01' })).status).toBe(201);
    const backwards = await admin.post(roles, {
      ...grant,
      role: 'HANDLER',
      startsOn: '2026-02-02',
      endsOn: '2026-02-01',
    });
    expect(backwards).toMatchObject({ status: 400, body: { code: 'post.dates', errors: [{ path: 'endsOn' }] } });
    const { body: unit } = await admin.post<{ id: string }>('/units', {
      name: '已撤单位',
      kind: 'OFFICE',
      parentId: people.units.zone,
    });
    await admin.post(`/units/${unit.id}/closure`, undefined, matching(1));
    expect(TestClient.refusal(await admin.post(roles, { unitId: unit.id, role: 'HANDLER' }))).toEqual({
      status: 409,
      code: 'unit.closed',
    });
  });

  it('leave one administrator, whoever tries to take the last one away', async () => {
    const adminRole = (await administration.view(people.ids.admin)).roles.find((role) => role.role === 'ADMIN');
    const own = await admin.delete(`/people/${people.ids.admin}/roles/${adminRole?.id}`);
    expect(TestClient.refusal(own)).toEqual({ status: 409, code: 'person.last-administrator' });
    const { version } = await administration.view(people.ids.admin);
    const self = await admin.post(`/people/${people.ids.admin}/disablement`, undefined, matching(version));
    expect(TestClient.refusal(self)).toEqual({ status: 409, code: 'person.not-yourself' });
  });

  it('of somebody else are not ended under a person’s address', async () => {
    const role = (await administration.view(people.ids.officer)).roles[0];
    const answer = await admin.delete(`/people/${people.ids.handler}/roles/${role?.id}`);
    expect(TestClient.refusal(answer)).toEqual({ status: 404, code: 'post.unknown' });
  });
});
