import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CalendarModule, CalendarReader } from '../src/calendar/index.js';
import { startGroundApp, type GroundApp, type TestPerson } from './support/ground-app.js';
import { TestClient } from './support/test-client.js';

interface Year {
  revision: number;
  isLoaded: boolean;
  isPublished: boolean;
  source: string | null;
  workdays: number;
  days: Array<{ date: string; isWorkday: boolean; name: string | null; isChanged: boolean }>;
}

let app: GroundApp;
let admin: TestPerson;
let reader: TestPerson;

beforeAll(async () => {
  app = await startGroundApp({ imports: [CalendarModule] });
  admin = app.holding('calendar.read', 'calendar.manage');
  reader = app.holding('calendar.read');
});
afterAll(() => app.close());

const year = async (number: number): Promise<Year> => (await reader.get<Year>(`/calendar/years/${number}`)).body;
const due = async (query: Record<string, string>) =>
  (
    await reader.get<{ at: string; isProvisional: boolean; explanation: unknown[] }>(
      `/calendar/due?${new URLSearchParams(query).toString()}`,
    )
  ).body;
const ifMatch = (revision: number): Record<string, string> => ({ 'if-match': `"${revision}"` });
const events = () =>
  app.database.sql<{ actor_id: string | null; data: Record<string, unknown>; before: unknown; after: unknown }>(
    `select actor_id, data, before, after from event_log where type = 'calendar.changed' order by id`,
  );
const monday = { start: '2026-02-10T10:15:00+08:00', limit: '3', unit: 'WORKING_DAY' };

describe('the years', () => {
  it('around the business date are loaded by the first start, with one event each', async () => {
    const { body } = await reader.get<{ items: Array<{ year: number; isLoaded: boolean }> }>('/calendar/years');
    const loaded = body.items.filter((item) => item.isLoaded).map((item) => item.year);
    expect(loaded).toEqual([2026, 2025, 2024, 2023]);
    expect(body.items[0]).toMatchObject({ year: 2027, isLoaded: false, isPublished: false });
    expect((await events()).map((event) => event.data['from'])).toEqual(loaded.toReversed().map((y) => `${y}-01-01`));
  });

  it('are not loaded again by the second start', async () => {
    const before = await events();
    const second = await startGroundApp({ imports: [CalendarModule], database: app.database });
    await second.close();
    expect(await events()).toHaveLength(before.length);
  });

  it('show each day with its holiday and the weekend at work', async () => {
    const shown = await year(2026);
    expect(shown).toMatchObject({ isLoaded: true, isPublished: true, source: 'PUBLISHED', workdays: 248 });
    expect(shown.days).toHaveLength(365);
    expect(shown.days.find((day) => day.date === '2026-02-14')).toEqual({
      date: '2026-02-14',
      isWorkday: true,
      name: '春节',
      isChanged: false,
    });
  });

  it('show what limits assume while a year is not loaded', async () => {
    const shown = await year(2027);
    expect(shown).toMatchObject({ isLoaded: false, isPublished: false, source: null });
    expect(shown.days.find((day) => day.date === '2027-02-08')).toMatchObject({ isWorkday: true, name: null });
  });

  it('are loaded on request when this release has them', async () => {
    const answer = await admin.post<Year>('/calendar/years/2020/load');
    expect(answer).toMatchObject({ status: 200, body: { isLoaded: true, source: 'PUBLISHED' } });
    expect((await events()).at(-1)).toMatchObject({
      actor_id: admin.id,
      data: { reason: 'year-loaded', from: '2020-01-01', to: '2020-12-31' },
      before: { year: 2020, isLoaded: false },
    });
  });

  it('are refused when this release does not have them', async () => {
    const answer = await admin.post('/calendar/years/2027/load');
    expect(TestClient.refusal(answer)).toEqual({ status: 422, code: 'calendar.year-not-published' });
  });
});

describe('a notice typed in', () => {
  const notice = {
    daysOff: [{ from: '2027-01-01', to: '2027-01-03', name: '元旦' }],
    workdays: [{ date: '2027-01-09', name: '元旦' }],
  };

  it('makes a provisional deadline certain', async () => {
    const question = { start: '2026-12-30T10:00:00+08:00', limit: '7', unit: 'WORKING_DAY' };
    expect(await due(question)).toMatchObject({ at: '2027-01-08T09:30:00.000Z', isProvisional: true });
    const { revision } = await year(2027);
    const answer = await admin.put<Year>('/calendar/years/2027', notice, ifMatch(revision));
    expect(answer).toMatchObject({ status: 200, body: { isLoaded: true, source: 'NOTICE' } });
    expect(await due(question)).toMatchObject({ at: '2027-01-09T09:30:00.000Z', isProvisional: false });
    expect((await events()).at(-1)).toMatchObject({ after: { nowOff: ['2027-01-01'], nowWorked: ['2027-01-09'] } });
  });

  it('is refused when it lies in another year or contradicts itself', async () => {
    const { revision } = await year(2027);
    const outside = await admin.put('/calendar/years/2028', notice, ifMatch(revision));
    expect(TestClient.refusal(outside)).toEqual({ status: 400, code: 'calendar.notice-outside-year' });
    const contradiction = { ...notice, workdays: [{ date: '2027-01-02', name: '元旦' }] };
    const refused = await admin.put('/calendar/years/2027', contradiction, ifMatch(revision));
    expect(TestClient.refusal(refused)).toEqual({ status: 400, code: 'calendar.notice-contradicts' });
    const backwards = { ...notice, daysOff: [{ from: '2027-05-03', to: '2027-05-01', name: '劳动节' }] };
    const unclear = await admin.put('/calendar/years/2027', backwards, ifMatch(revision));
    expect(TestClient.refusal(unclear)).toEqual({ status: 400, code: 'calendar.notice-out-of-order' });
  });
});

describe('a changed day', () => {
  it('moves limits at once, in other processes too, and says so in one event', async () => {
    const other = await startGroundApp({ imports: [CalendarModule], database: app.database });
    const before = await other.app.get(CalendarReader).current();
    expect((await due(monday)).at).toBe('2026-02-13T09:30:00.000Z');
    const change = { isWorkday: false, name: '台风停工' };
    const answer = await admin.put<Year>('/calendar/days/2026-02-12', change, ifMatch(before.revision));
    expect(answer.status).toBe(200);
    expect(answer.body.days.find((day) => day.date === '2026-02-12')).toMatchObject({
      isWorkday: false,
      isChanged: true,
    });
    expect((await due(monday)).at).toBe('2026-02-14T09:30:00.000Z');
    const after = await other.app.get(CalendarReader).current();
    await other.close();
    expect(after.revision).toBe(answer.body.revision);
    expect((await events()).at(-1)).toMatchObject({
      data: { reason: 'day-changed', from: '2026-02-12', to: '2026-02-12', revision: after.revision },
      before: { workday: true },
      after: { workday: false, name: '台风停工' },
    });
    await admin.post('/calendar/years/2026/load');
    expect((await due(monday)).at).toBe('2026-02-13T09:30:00.000Z');
  });

  it('is refused on a revision that is no longer the newest, and without one', async () => {
    const { revision } = await year(2026);
    const change = { isWorkday: false };
    const stale = await admin.put('/calendar/days/2026-02-12', change, ifMatch(revision - 1));
    expect(TestClient.refusal(stale)).toEqual({ status: 409, code: 'request.stale-version' });
    const without = await admin.put('/calendar/days/2026-02-12', change);
    expect(TestClient.refusal(without)).toEqual({ status: 428, code: 'request.version-required' });
  });

  it('needs a loaded year and a real date', async () => {
    const { revision } = await year(2026);
    const unloaded = await admin.put('/calendar/days/2031-02-12', { isWorkday: false }, ifMatch(revision));
    expect(TestClient.refusal(unloaded)).toEqual({ status: 409, code: 'calendar.year-not-loaded' });
    const unreal = await admin.put('/calendar/days/2026-02-30', { isWorkday: false }, ifMatch(revision));
    expect(unreal.status).toBe(400);
  });

  it('leaves nothing behind when its event cannot be written', async () => {
    const before = await year(2026);
    await app.database.sql(`alter table event_log add constraint ck_test check (type <> 'calendar.changed') not valid`);
    const answer = await admin.put('/calendar/days/2026-02-12', { isWorkday: false }, ifMatch(before.revision));
    await app.database.sql('alter table event_log drop constraint ck_test');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await year(2026)).toEqual(before);
    expect((await due(monday)).at).toBe('2026-02-13T09:30:00.000Z');
  });
});

describe('office hours', () => {
  const always = { effectiveFrom: '2020-01-01', season: null, name: null, opens: '08:30', closes: '17:30' };
  const period = { ...always, breakStarts: '12:00', breakEnds: '14:00' };
  const summer = {
    ...period,
    season: { from: '06-01', to: '09-30' },
    name: '夏令时间',
    breakEnds: '15:00',
    closes: '18:00',
  };

  it('follow the season once they are set', async () => {
    const shown = await reader.get<{ revision: number; periods: unknown[]; fallback: unknown }>(
      '/calendar/office-hours',
    );
    expect(shown.body).toMatchObject({ periods: [], fallback: { opens: '08:30', closes: '17:30' } });
    const answer = await admin.put(
      '/calendar/office-hours',
      { periods: [period, summer] },
      ifMatch(shown.body.revision),
    );
    expect(answer).toMatchObject({ status: 200, body: { periods: [period, summer] } });
    const july = { start: '2026-07-01T10:00:00+08:00', limit: '1', unit: 'WORKING_DAY' };
    expect((await due(july)).at).toBe('2026-07-02T10:00:00.000Z');
    expect((await due(monday)).at).toBe('2026-02-13T09:30:00.000Z');
    expect((await events()).at(-1)).toMatchObject({
      data: { reason: 'office-hours-changed', from: '2020-01-01', to: '9999-12-31' },
    });
  });

  it.each([
    ['out of order', [{ ...period, breakEnds: '11:00' }], 'request.invalid'],
    ['with half a lunch break', [{ ...period, breakEnds: null }], 'request.invalid'],
    ['of a month that has no such day', [{ ...summer, season: { from: '06-31', to: '09-30' } }], 'request.invalid'],
    ['with an unknown key', [{ ...period, lunch: true }], 'request.invalid'],
    ['that overlap', [summer, { ...summer, season: { from: '09-30', to: '10-31' } }], 'calendar.seasons-overlap'],
    ['given twice', [period, period], 'calendar.seasons-overlap'],
  ])('are refused %s', async (_reason, periods, code) => {
    const { revision } = await year(2026);
    const answer = await admin.put('/calendar/office-hours', { periods }, ifMatch(revision));
    expect(TestClient.refusal(answer)).toEqual({ status: 400, code });
  });
});

describe('the try-out of a limit', () => {
  it('explains the pause, the Saturday at work and the holiday', async () => {
    const answer = await due({
      ...monday,
      pausedFrom: '2026-02-11T09:00:00+08:00',
      pausedTo: '2026-02-13T16:00:00+08:00',
    });
    expect(answer.at).toBe('2026-02-24T09:30:00.000Z');
    expect(answer.explanation).toHaveLength(3);
  });

  it('refuses what is no limit', async () => {
    expect((await reader.get('/calendar/due?start=yesterday&limit=3&unit=WORKING_DAY')).status).toBe(400);
    expect((await reader.get('/calendar/due?start=9999-12-31T00:00:00Z&limit=10&unit=WORKING_DAY')).status).toBe(400);
    const half = await reader.get(`/calendar/due?${new URLSearchParams({ ...monday, limit: '1.5' }).toString()}`);
    expect(TestClient.refusal(half)).toEqual({ status: 400, code: 'calendar.limit-invalid' });
  });
});

describe('the rights', () => {
  const routes = [
    ['GET', '/calendar/years', 'calendar.read'],
    ['GET', '/calendar/years/2026', 'calendar.read'],
    ['GET', '/calendar/office-hours', 'calendar.read'],
    ['GET', '/calendar/due?start=2026-02-10T10:15:00%2B08:00&limit=1&unit=WORKING_DAY', 'calendar.read'],
    ['POST', '/calendar/years/2020/load', 'calendar.manage'],
    ['PUT', '/calendar/years/2026', 'calendar.manage'],
    ['PUT', '/calendar/days/2026-02-12', 'calendar.manage'],
    ['PUT', '/calendar/office-hours', 'calendar.manage'],
  ] as const;

  it.each(routes)('%s %s needs a session and %s', async (method, path, permission) => {
    expect((await app.anonymous.send(method, path, {})).status).toBe(401);
    const stranger = permission === 'calendar.manage' ? reader : app.holding('lead.read');
    expect((await stranger.send(method, path, {})).status).toBe(403);
  });
});
