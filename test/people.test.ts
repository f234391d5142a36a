import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Administration, matching, type PeoplePage, type PersonView } from './support/administration.js';
import { seedPeople, signedIn, type People, type PersonName } from './support/people.js';
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

describe('a person', () => {
  it('is entered with a masked phone, and found by name and pinyin', async () => {
    const person = await administration.aPerson('su.bai', {
      name: '苏白',
      phone: '13700001111',
      email: 'su.bai@example.com',
    });
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
    const { id } = await administration.aPerson('wei.lan', { phone: '13700003333' });
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
    expect(detail.body.can).toEqual({
      edit: false,
      disable: false,
      enable: false,
      invite: false,
      handOver: false,
      revealPhone: false,
    });
    expect((await officer.post('/people', { username: 'x1', name: '某' })).status).toBe(403);
    expect((await officer.patch(`/people/${people.ids.officer}`, { name: '某' }, matching(1))).status).toBe(403);
  });

  it('offers to hand over one’s own work, and to heads that of their people', async () => {
    const offered = async (reader: PersonName, person: PersonName) => {
      const client = await signedIn(app, reader);
      return (await client.get<PersonView>(`/people/${people.ids[person]}`)).body.can.handOver;
    };
    expect(await offered('officer', 'officer')).toBe(true);
    expect(await offered('head', 'officer')).toBe(true);
    expect(await offered('officer', 'head')).toBe(false);
    expect(await offered('head', 'outsider')).toBe(false);
    expect(await offered('admin', 'officer')).toBe(true);
    expect(await offered('auditor', 'auditor')).toBe(false);
  });

  it('is hidden from colleagues once disabled', async () => {
    const { id, version } = await administration.aPerson('gone.away');
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
    expect(new Set(officers.body.items.map((item) => item.username))).toEqual(new Set(['head', 'officer', 'outsider']));
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
    const { id } = await administration.aPerson('yu.ming', { phone: '13700004444' });
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
    const { id } = await administration.aPerson('zhu.li', { phone: '13700005555' });
    const leader = await signedIn(app, 'leader');
    const ask = async (): Promise<{ status: number; code: string }> => {
      const answer = TestClient.refusal(await leader.post(`/people/${id}/phone/reveal`, { reason: '逐一核对通讯录' }));
      // A slow machine may run out of connections: whoever was told to come back does.
      return answer.status === 503 ? ask() : answer;
    };
    const answers = await Promise.all(Array.from({ length: 100 }, ask));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
    expect(answers.filter(({ code }) => code === 'reveal.used-up')).toHaveLength(50);
    const log = await app.database.sql(
      `select 1 from event_log where type = 'person.phone-revealed' and actor_id = $1`,
      [people.ids.leader],
    );
    expect(log).toHaveLength(50);
    await app.database.sql(`update reveal_quota set day = day - 1`);
    expect((await leader.post(`/people/${id}/phone/reveal`, { reason: '第二天继续' })).status).toBe(200);
  });
});
