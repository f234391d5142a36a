import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPeople, signedIn, type People } from './support/people.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { TestClient } from './support/test-client.js';

let app: TestApp;
let people: People;
let admin: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  people = await seedPeople(app);
  admin = await signedIn(app, 'admin');
});
afterAll(() => app.close());

interface PersonView {
  id: string;
  version: number;
  roles: Array<{ id: string; role: string; startsOn: string; endsOn: string | null }>;
  positions: Array<{ id: string; position: string }>;
  standIns: Array<{ id: string }>;
  can: Record<string, boolean>;
}

interface PeoplePage {
  items: Array<{ id: string; name: string; username: string | null; email: string | null; phoneMasked: string | null }>;
  nextCursor: string | null;
}

async function aPerson(username: string, more: object = {}): Promise<PersonView> {
  const answer = await admin.post<PersonView>('/people', { username, name: '试用人', ...more });
  expect(answer.status).toBe(201);
  return answer.body;
}

async function view(id: string): Promise<PersonView> {
  return (await admin.get<PersonView>(`/people/${id}`)).body;
}

function matching(version: number): Record<string, string> {
  return { 'if-match': `"${version}"` };
}

describe('a person', () => {
  it('is entered with a masked phone, and found by name and pinyin', async () => {
    const person = await aPerson('su.bai', { name: '苏白', phone: '13700001111', email: 'su.bai@example.com' });
    expect(person).toMatchObject({ phoneMasked: '137****1111', hasPassword: false, version: 1, can: { invite: true } });
    for (const search of ['苏', 'su bai', 'subai', 'SU.B']) {
      const { body } = await admin.get<PeoplePage>(`/people?search=${encodeURIComponent(search)}`);
      expect(body.items.map((item) => item.id)).toEqual([person.id]);
    }
  });

  it.each([
    ['a taken username', { username: 'OFFICER', name: '某人' }, 409, 'person.username-taken'],
    ['a mobile number as username', { username: '13700002222', name: '某人' }, 400, 'person.username-form'],
    ['a taken phone', { username: 'other', name: '某人', phone: '137 0000 1111' }, 409, 'person.phone-taken'],
    ['a landline', { username: 'other', name: '某人', phone: '0595-86880000' }, 400, 'person.phone-form'],
    ['no name', { username: 'other', name: '  ' }, 400, 'request.invalid'],
    ['an unknown key', { username: 'other', name: '某人', role: 'ADMIN' }, 400, 'request.invalid'],
    ['a key that every object has', { username: 'other', name: '某人', constructor: {} }, 400, 'request.malformed'],
  ])('is refused with %s', async (_what, body, status, code) => {
    expect(TestClient.refusal(await admin.post('/people', body))).toEqual({ status, code });
  });

  it('is changed under its version, field by field', async () => {
    const { id } = await aPerson('wei.lan', { phone: '13700003333' });
    const changed = await admin.patch(`/people/${id}`, { name: '魏澜' }, matching(1));
    expect(changed).toMatchObject({ status: 200, body: { name: '魏澜', phoneMasked: '137****3333', version: 2 } });
    const stale = await admin.patch(`/people/${id}`, { name: '别名' }, matching(1));
    expect(TestClient.refusal(stale)).toEqual({ status: 409, code: 'request.stale-version' });
    expect(TestClient.refusal(await admin.patch(`/people/${id}`, { name: '别名' }))).toMatchObject({ status: 428 });
    expect(await admin.patch(`/people/${id}`, { phone: null }, matching(2))).toMatchObject({
      body: { phoneMasked: null },
    });
  });

  it('is not there under an unknown id', async () => {
    const answer = await admin.get('/people/00000000-0000-7000-8000-00000000dead');
    expect(TestClient.refusal(answer)).toEqual({ status: 404, code: 'person.unknown' });
    expect((await admin.get('/people/not-an-id')).status).toBe(400);
  });

  it('shows colleagues the name and units, and only administrators the account', async () => {
    const officer = await signedIn(app, 'officer');
    const { body } = await officer.get<PeoplePage>('/people?search=%E9%82%93');
    expect(body.items).toMatchObject([
      {
        id: people.ids.dispatcher,
        username: null,
        email: null,
        units: [{ name: '招商局', roles: ['DISPATCHER'], positions: ['DUTY_OFFICER'] }],
      },
    ]);
    const detail = await officer.get<PersonView>(`/people/${people.ids.dispatcher}`);
    expect(detail.body.can).toEqual({ edit: false, disable: false, enable: false, invite: false, revealPhone: false });
    expect((await officer.post('/people', { username: 'x1', name: '某' })).status).toBe(403);
    expect((await officer.patch(`/people/${people.ids.officer}`, { name: '某' }, matching(1))).status).toBe(403);
  });

  it('is hidden from colleagues once disabled', async () => {
    const { id, version } = await aPerson('gone.away');
    await admin.post(`/people/${id}/disablement`, undefined, matching(version));
    const officer = await signedIn(app, 'officer');
    expect((await officer.get(`/people/${id}`)).status).toBe(404);
    expect((await officer.get<PeoplePage>('/people?state=disabled')).body.items.map((item) => item.id)).not.toContain(
      id,
    );
    expect((await admin.get<PeoplePage>('/people?state=disabled')).body.items.map((item) => item.id)).toEqual([id]);
  });
});

describe('the list of people', () => {
  it('pages through everybody once, as a Chinese list sorts', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: PeoplePage = (await admin.get<PeoplePage>(`/people?limit=4${cursor ? `&cursor=${cursor}` : ''}`))
        .body;
      seen.push(...page.items.map((item) => item.name));
      cursor = page.nextCursor;
    }
    const [count] = await app.database.sql<{ count: number }>(
      'select count(*)::int as count from person where disabled_at is null',
    );
    expect(seen).toHaveLength(count?.count ?? 0);
    expect(seen.indexOf('安大使')).toBeLessThan(seen.indexOf('白大使'));
    expect(seen.indexOf('马督查')).toBeLessThan(seen.indexOf('欧管理'));
  });

  it('narrows by role, and by unit with all below it', async () => {
    const officers = await admin.get<PeoplePage>('/people?role=OFFICER');
    expect(officers.body.items.map((item) => item.username).toSorted()).toEqual(['head', 'officer', 'outsider']);
    const below = await admin.get<PeoplePage>(`/people?unitId=${people.units.leadingGroup}`);
    expect(below.body.items.map((item) => item.username)).toEqual(['ruling']);
  });

  it('takes wildcards literally and a cursor for its own filter alone', async () => {
    expect((await admin.get<PeoplePage>('/people?search=%25')).body.items).toEqual([]);
    const { body } = await admin.get<PeoplePage>('/people?limit=1');
    const foreign = await admin.get(`/people?limit=1&role=OFFICER&cursor=${body.nextCursor}`);
    expect(TestClient.refusal(foreign)).toEqual({ status: 400, code: 'request.invalid-cursor' });
  });
});

describe('a full phone number', () => {
  it('is shown with a reason, and the reading is logged', async () => {
    const { id } = await aPerson('yu.ming', { phone: '13700004444' });
    const dispatcher = await signedIn(app, 'dispatcher');
    expect((await dispatcher.post(`/people/${id}/phone/reveal`, {})).status).toBe(400);
    const answer = await dispatcher.post(
      `/people/${id}/phone/reveal`,
      { reason: '约企业家见面' },
      { 'idempotency-key': 'reveal-1' },
    );
    expect(answer).toMatchObject({ status: 200, body: { phone: '13700004444' } });
    const log = await app.database.sql(`select actor_id, data from event_log where type = 'person.phone-revealed'`);
    expect(log).toEqual([{ actor_id: people.ids.dispatcher, data: { reason: '约企业家见面' } }]);
    const kept = await app.database.sql<{ text: string }>('select idempotency_key::text as text from idempotency_key');
    expect(kept.map((row) => row.text).join('\n')).not.toContain('13700004444');
  });

  it('needs the permission, and a number', async () => {
    const ambassador = await signedIn(app, 'ambassador');
    expect((await ambassador.post(`/people/${people.ids.officer}/phone/reveal`, { reason: '想认识一下' })).status).toBe(
      403,
    );
    const dispatcher = await signedIn(app, 'dispatcher');
    const none = await dispatcher.post(`/people/${people.ids.officer}/phone/reveal`, { reason: '联系工作' });
    expect(TestClient.refusal(none)).toEqual({ status: 404, code: 'person.no-phone' });
  });

  it('is shown fifty times a day, also when a hundred ask at once', async () => {
    const { id } = await aPerson('zhu.li', { phone: '13700005555' });
    const leader = await signedIn(app, 'leader');
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => leader.post(`/people/${id}/phone/reveal`, { reason: '逐一核对通讯录' })),
    );
    const shown = answers.filter((answer) => answer.status === 200);
    const refused = answers.filter((answer) => answer.status === 429);
    expect([shown.length, refused.length]).toEqual([50, 50]);
    expect(TestClient.refusal(refused[0] ?? answers[0]!).code).toBe('reveal.used-up');
    const log = await app.database.sql(
      `select 1 from event_log where type = 'person.phone-revealed' and actor_id = $1`,
      [people.ids.leader],
    );
    expect(log).toHaveLength(50);
    await app.database.sql(`update reveal_quota set day = day - 1`);
    expect((await leader.post(`/people/${id}/phone/reveal`, { reason: '第二天继续' })).status).toBe(200);
  });
});

describe('roles and positions', () => {
  it('begin and end with the business day, both days included', async () => {
    const person = await aPerson('term.person');
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
    const { id } = await aPerson('history');
    const unitId = people.units.township;
    await admin.post(`/people/${id}/positions`, { unitId, position: 'LIAISON', startsOn: '2026-01-05' });
    await admin.post(`/people/${id}/positions`, { unitId, position: 'DUTY_OFFICER' });
    for (const { id: postId } of (await view(id)).positions) {
      expect((await admin.delete(`/people/${id}/positions/${postId}`)).status).toBe(204);
    }
    expect((await view(id)).positions).toMatchObject([
      { position: 'LIAISON', startsOn: '2026-01-05', endsOn: '2026-02-09' },
    ]);
  });

  it('are refused twice at the same time, with dates that end before they begin, and in a closed unit', async () => {
    const { id } = await aPerson('twice');
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
    const adminRole = (await view(people.ids.admin)).roles.find((role) => role.role === 'ADMIN');
    const own = await admin.delete(`/people/${people.ids.admin}/roles/${adminRole?.id}`);
    expect(TestClient.refusal(own)).toEqual({ status: 409, code: 'person.last-administrator' });
    const { version } = await view(people.ids.admin);
    const self = await admin.post(`/people/${people.ids.admin}/disablement`, undefined, matching(version));
    expect(TestClient.refusal(self)).toEqual({ status: 409, code: 'person.not-yourself' });
  });

  it('of somebody else are not ended under a person’s address', async () => {
    const role = (await view(people.ids.officer)).roles[0];
    const answer = await admin.delete(`/people/${people.ids.handler}/roles/${role?.id}`);
    expect(TestClient.refusal(answer)).toEqual({ status: 404, code: 'post.unknown' });
  });
});

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
