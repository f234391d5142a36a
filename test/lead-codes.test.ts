import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LeadCodeView } from '../src/leads/leads.codes.schemas.js';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { linkOf, tokenIn } from './support/task-links.js';
import { refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import type { PersonName } from './support/people.js';
import { TaskFactory } from './support/tasks.js';
import { TEST_NOW } from './support/template.js';
import type { Answer } from './support/test-client.js';

let world: LeadsWorld;

beforeAll(async () => {
  world = await startLeads();
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const unknown = { status: 404, code: 'link.unknown' };
const tooMany = { status: 429, code: 'request.too-many' };
const forget = () => world.app.database.sql('delete from link_quota');

async function codeOf(name: PersonName = 'ambassador'): Promise<string> {
  const { code } = succeeded(await (await world.leads.as(name)).post<LeadCodeView>('/me/lead-code'));
  return code?.path.split('#')[1] ?? '';
}

function filled(token: string, fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    token,
    investorName: '厦门远帆装备有限公司',
    contactName: '周女士',
    contactPhone: '13905920017',
    projectName: '智能装备产业园',
    summary: '拟建设智能装备生产线',
    intendedInvestment: '350000000',
    landAreaM2: '133333',
    consent: true,
    ...fields,
  };
}

const look = (token: string): Promise<Answer<object>> =>
  world.app.anonymous.post<object>('/public/lead-code', { token });
const fill = (token: string, fields: Record<string, unknown> = {}): Promise<Answer<{ receipt: string }>> =>
  world.app.anonymous.post<{ receipt: string }>('/public/lead-code/lead', filled(token, fields));

async function leadOf(receipt: string, name: PersonName = 'ambassador'): Promise<LeadView> {
  const [row] = await world.app.database.sql<{ id: string }>('select id from lead where code = $1', [receipt]);
  return succeeded(await (await world.leads.as(name)).get<LeadView>(`/leads/${row?.id}`));
}

describe('a 专属招商码', () => {
  it('is one’s own: made once, shown again, renewed and revoked', async () => {
    const ambassador = await world.leads.as('ambassador');
    expect(succeeded(await ambassador.get<LeadCodeView>('/me/lead-code'))).toEqual({ code: null, leads: 0 });
    const token = await codeOf();
    expect(await codeOf()).toBe(token);
    expect(await codeOf('ambassador2')).not.toBe(token);
    const shown = succeeded(await ambassador.get<LeadCodeView>('/me/lead-code'));
    expect(shown).toMatchObject({ code: { path: `/l#${token}`, useCount: 0 } });
    const renewed = succeeded(await ambassador.post<LeadCodeView>('/me/lead-code/renewal'));
    expect(renewed.code?.path).not.toBe(`/l#${token}`);
    expect(refusalOf(await look(token))).toEqual(unknown);
    expect((await ambassador.delete('/me/lead-code')).status).toBe(204);
    expect(succeeded(await ambassador.get<LeadCodeView>('/me/lead-code')).code).toBeNull();
    expect(refusalOf(await look(renewed.code?.path.split('#')[1] ?? ''))).toEqual(unknown);
  });

  it('is for everybody who may report leads, and for nobody else', async () => {
    expect((await (await world.leads.as('handler')).post('/me/lead-code')).status).toBe(201);
    expect((await (await world.leads.as('admin')).post('/me/lead-code')).status).toBe(403);
    expect((await (await world.leads.as('auditor')).post('/me/lead-code')).status).toBe(403);
    expect((await world.app.anonymous.post('/me/lead-code')).status).toBe(401);
  });

  it('works no more once its holder is gone or may report no leads', async () => {
    const token = await codeOf('outsider');
    expect((await look(token)).status).toBe(200);
    await world.app.database.sql('update person set disabled_at = clock_timestamp() where id = $1', [
      world.people.ids.outsider,
    ]);
    expect(refusalOf(await look(token))).toEqual(unknown);
    expect(refusalOf(await fill(token))).toEqual(unknown);
  });

  it('is no task’s link, nor the reverse', async () => {
    const tasks = new TaskFactory(world.app, world.people);
    const link = await linkOf(
      { app: world.app, tasks },
      (await tasks.anIssuedTask()).id,
      world.people.units.department,
    );
    expect(refusalOf(await look(tokenIn(link)))).toEqual(unknown);
    expect(refusalOf(await fill(tokenIn(link)))).toEqual(unknown);
    const token = await codeOf();
    expect(refusalOf(await world.app.anonymous.post('/public/task-link', { token }))).toEqual(unknown);
  });
});

describe('an investor who scans it', () => {
  it('fills in a lead of whom the ambassador is the first reporter, and gets a receipt and no more', async () => {
    const token = await codeOf();
    expect(await look(token)).toMatchObject({ status: 200, body: { unit: '东镇' } });
    const answer = await fill(token);
    expect(answer.status).toBe(201);
    expect(Object.keys(answer.body)).toEqual(['receipt']);
    const lead = await leadOf(answer.body.receipt);
    expect(lead).toMatchObject({
      code: answer.body.receipt,
      summary: '智能装备产业园：拟建设智能装备生产线',
      sourceKind: 'LEAD_CODE',
      reporter: { name: '安大使' },
      contact: { name: '周女士', phoneMasked: '139****0017' },
      stage: 'REPORTED',
    });
    expect(JSON.stringify(lead)).not.toContain('13905920017');
    const [event] = await world.app.database.sql<{ actor_id: string | null; data: object }>(
      `select actor_id, data from event_log where type = 'lead.reported' and subject_id = $1`,
      [lead.id],
    );
    expect(event).toMatchObject({ actor_id: null, data: { isSelfFilled: true, throughLink: { holderId: null } } });
    await world.deliver('leads.notices');
    const told = await world.app.database.sql<{ code: string; recipient_id: string }>(
      'select code, recipient_id from inbox_item where record_id = $1 order by code',
      [lead.id],
    );
    const ofAmbassador = told.filter(({ recipient_id }) => recipient_id === world.people.ids.ambassador);
    expect(ofAmbassador.map(({ code }) => code)).toEqual(['lead.notice.self-filled']);
    expect(told).toContainEqual({ code: 'lead.notice.reported', recipient_id: world.people.ids.dispatcher });
    const own = await (await world.leads.as('ambassador')).get<LeadCodeView>('/me/lead-code');
    expect(own.body).toMatchObject({ leads: 1, code: { useCount: 1 } });
  });

  it('is not counted twice for an impatient thumb, also in parallel', async () => {
    const token = await codeOf();
    const sent = await Promise.all(
      Array.from({ length: 4 }, () => fill(token, { investorName: '泉州急性子有限公司' })),
    );
    expect(new Set(sent.map(({ body }) => body.receipt)).size).toBe(1);
    const rows = await world.app.database.sql(`select id from lead where investor_name = '泉州急性子有限公司'`);
    expect(rows).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>]>([
    ['without consent', { consent: false }],
    ['without a phone', { contactPhone: '' }],
    ['with a phone that is none', { contactPhone: '请来电' }],
    ['with fields that are not his', { isKey: true }],
    ['with another reporter', { reporterId: '01a20e2f-a118-7531-b6cb-197018ccacf4' }],
    ['with a source of his own', { sourceKind: 'LEADER' }],
  ])('is refused %s', async (_what, fields) => {
    expect((await fill(await codeOf(), fields)).status).toBe(400);
  });

  it('is no machine: what fills in the hidden field is not taken', async () => {
    const answer = await fill(await codeOf(), { website: 'http://spam.example', investorName: '机器人公司' });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'lead.not-taken' });
    expect(await world.app.database.sql(`select id from lead where investor_name = '机器人公司'`)).toEqual([]);
  });

  it('cannot flood the office: thirty an hour from one address, sixty through one code', async () => {
    const token = await codeOf();
    await forget();
    const sent = await Promise.all(
      Array.from({ length: 33 }, (_unused, place) => fill(token, { website: 'x', investorName: `洪水${place}公司` })),
    );
    expect(sent.filter(({ status }) => status === 422)).toHaveLength(30);
    expect(sent.filter(({ status }) => status === 429)).toHaveLength(3);
    await world.app.database.sql(`delete from link_quota where name = 'lead-code.address'`);
    await world.app.database.sql(`update link_quota set used = 60 where name = 'lead-code.link'`);
    expect(refusalOf(await fill(token))).toEqual(tooMany);
    await forget();
  });

  it('leaves no source that somebody else could claim', async () => {
    const officer = await world.leads.as('officer');
    const body = { investorName: '某公司', summary: '拟建厂房', sourceKind: 'LEAD_CODE' };
    expect((await officer.post('/leads', body)).status).toBe(400);
  });
});
