import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { LeadFactory, basedOn, refusalOf, startLeads, type LeadsWorld } from './support/leads.js';

let world: LeadsWorld;
let leads: LeadFactory;

beforeAll(async () => {
  world = await startLeads();
  leads = world.leads;
});
afterAll(() => world.close());

const eventsOf = (id: string, type: string) =>
  world.app.database.sql<{ actor_id: string; data: unknown; before: unknown; after: unknown }>(
    'select actor_id, data, before, after from event_log where subject_id = $1 and type = $2 order by id',
    [id, type],
  );

describe('POST /leads', () => {
  it('takes a name and one sentence, with the business clock of the server', async () => {
    const lead = await leads.aReportedLead({ capturedAt: '2026-02-09T20:00:00+08:00' });
    expect(lead).toMatchObject({
      version: 1,
      title: '福建星海数字技术有限公司',
      stage: 'REPORTED',
      status: 'ACTIVE',
      waitingCause: 'TRIAGE',
      firstReportedAt: '2026-02-10T02:15:00.000Z',
      capturedAt: '2026-02-09T12:00:00.000Z',
      reporter: { name: '安大使' },
      owner: null,
      ownerUnit: { name: '东镇' },
    });
    expect(lead.code).toMatch(/^XS-2026-\d{6}$/);
    expect(await eventsOf(lead.id, 'lead.reported')).toEqual([
      {
        actor_id: world.people.ids.ambassador,
        data: { code: lead.code, unitId: world.people.units.township },
        before: null,
        after: { stage: 'REPORTED', isKey: false, isConfidential: false },
      },
    ]);
  });

  it('gives each lead a code of its own, each business year its own numbers', async () => {
    const together = await Promise.all(Array.from({ length: 5 }, () => leads.aReportedLead()));
    expect(new Set(together.map(({ code }) => code)).size).toBe(5);
    await world.app.database.setNow('2027-01-04T09:00:00+08:00');
    expect((await leads.aReportedLead()).code).toBe('XS-2027-000001');
    await world.app.database.setNow('2026-02-10T10:15:00+08:00');
  });

  it('stores the phone encrypted and shows it masked, also when it was typed into the sentence', async () => {
    const lead = await leads.aReportedLead({ summary: '王总13905910001，要200亩' });
    expect(lead).toMatchObject({ summary: '王总139****0001，要200亩', contact: { phoneMasked: '139****0001' } });
    const [row] = await world.app.database.sql<{ lead: string }>('select lead::text from lead where id = $1', [
      lead.id,
    ]);
    expect(row?.lead).not.toContain('13905910001');
  });

  it('keeps both names of a report on behalf of somebody', async () => {
    const handler = await leads.as('handler');
    const { people, app } = world;
    await app.database.sql(
      `insert into stand_in (id, person_id, for_person_id, starts_on) values ($1, $2, $3, '2020-01-01')`,
      [crypto.randomUUID(), people.ids.handler, people.ids.leader],
    );
    const body = { investorName: '厦门云屿科技有限公司', summary: '领导外出走访所得' };
    const answer = await handler.post<LeadView>('/leads', body, { 'x-on-behalf-of': people.ids.leader });
    expect(answer).toMatchObject({
      status: 201,
      body: { reporter: { name: '何承办' }, onBehalfOf: { name: '李领导' } },
    });
    const seen = await (await leads.as('leader')).get<LeadView>(`/leads/${answer.body.id}`);
    expect(seen.body.visibility).toBe('FULL');
  });

  it.each([
    [{ investorName: '', summary: 'x' }, 'investorName'],
    [{ investorName: '某公司' }, 'summary'],
    [{ investorName: '某公司', summary: 'x', stage: 'NEGOTIATING' }, 'stage'],
    [{ investorName: '某公司', summary: 'x', intendedInvestment: '3.5亿' }, 'intendedInvestment'],
    [{ investorName: '某公司', summary: 'x', contactPhone: '微信' }, 'contactPhone'],
    [{ investorName: '某公司', summary: 'x', energy: '联系13905910001' }, 'energy'],
  ])('refuses %o and names the field', async (body, path) => {
    const answer = await (await leads.as('ambassador')).post('/leads', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'request.invalid', errors: [{ path }] } });
  });

  it('refuses a confidential lead without a description, or with one that names the investor', async () => {
    const client = await leads.as('ambassador');
    const body = { investorName: '厦门隐山存储技术有限公司', summary: 'x', isConfidential: true };
    expect(refusalOf(await client.post('/leads', body))).toEqual({
      status: 422,
      code: 'lead.anonymous-description-required',
    });
    const naming = { ...body, anonymousDescription: '即厦门隐山存储技术有限公司' };
    expect(refusalOf(await client.post('/leads', naming)).code).toBe('lead.anonymous-description-names-investor');
  });

  it('refuses work secrets unless the zone has allowed them', async () => {
    const body = { investorName: '某公司', summary: 'x', classification: 'WORK_SECRET' };
    const answer = await (await leads.as('ambassador')).post('/leads', body);
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'lead.work-secret-not-allowed' });
  });
});

describe('PATCH /leads/{id}', () => {
  it('changes what was sent, and logs it before and after', async () => {
    const lead = await leads.aReportedLead();
    const client = await leads.as('ambassador');
    const edit = { investorName: '福建海屿数字技术有限公司', intendedInvestment: '350000000', contactName: '王总' };
    const answer = await client.patch<LeadView>(`/leads/${lead.id}`, edit, basedOn(lead));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        version: 2,
        title: '福建海屿数字技术有限公司',
        intendedInvestment: '350000000.00',
        summary: lead.summary,
      },
    });
    expect(await eventsOf(lead.id, 'lead.edited')).toMatchObject([
      {
        data: { fields: ['investorName', 'intendedInvestment', 'contactName'] },
        before: { investorName: '福建星海数字技术有限公司', intendedInvestment: null },
        after: { investorName: '福建海屿数字技术有限公司', intendedInvestment: '350000000' },
      },
    ]);
    const found = await client.get<{ items: unknown[] }>('/leads?q=haiyu');
    expect(found.body.items).toHaveLength(1);
  });

  it('mends one field of a lead whose others would not pass', async () => {
    const lead = await leads.aReportedLead();
    await world.app.database.sql(`update lead set summary = ' ' where id = $1`, [lead.id]);
    const edit = { energy: '年用电 2000 万度' };
    const answer = await (await leads.as('ambassador')).patch(`/leads/${lead.id}`, edit, basedOn(lead));
    expect(answer.status).toBe(200);
  });

  it('clears what is null', async () => {
    const lead = await leads.aReportedLead({ contactPhone: '13905910001' });
    const client = await leads.as('ambassador');
    const answer = await client.patch<LeadView>(`/leads/${lead.id}`, { contactPhone: null }, basedOn(lead));
    expect(answer.body.contact.phoneMasked).toBeNull();
  });

  it('needs the version it is based on, and refuses another one', async () => {
    const lead = await leads.aReportedLead();
    const client = await leads.as('ambassador');
    const edit = { summary: '新的一句话' };
    expect(refusalOf(await client.patch(`/leads/${lead.id}`, edit)).status).toBe(428);
    await client.patch(`/leads/${lead.id}`, edit, basedOn(lead));
    expect(await client.patch(`/leads/${lead.id}`, edit, basedOn(lead))).toMatchObject({
      status: 409,
      body: { code: 'request.stale-version', params: { current: 2 } },
    });
  });

  it('lets the office alone say what is a key lead', async () => {
    const lead = await leads.aTriagedLead();
    const byOwner = await (await leads.as('officer')).patch(`/leads/${lead.id}`, { isKey: true }, basedOn(lead));
    expect(byOwner.status).toBe(403);
    const byOffice = await (await leads.as('dispatcher')).patch(`/leads/${lead.id}`, { isKey: true }, basedOn(lead));
    expect(byOffice).toMatchObject({ status: 200, body: { isKey: true } });
  });

  it('is the reporter’s until triage, then the owner’s', async () => {
    const lead = await leads.aTriagedLead();
    const edit = { energy: '年用电 2000 万度' };
    const byReporter = await (await leads.as('ambassador')).patch(`/leads/${lead.id}`, edit, basedOn(lead));
    expect(refusalOf(byReporter)).toEqual({ status: 403, code: 'access.denied' });
    expect((await (await leads.as('officer')).patch(`/leads/${lead.id}`, edit, basedOn(lead))).status).toBe(200);
  });
});

describe('DELETE /leads/{id}', () => {
  it('puts the lead into the trash, from where it comes back as it was', async () => {
    const lead = await leads.aReportedLead();
    const client = await leads.as('ambassador');
    expect((await client.delete(`/leads/${lead.id}`, undefined, basedOn(lead))).status).toBe(204);
    expect((await client.get(`/leads/${lead.id}`)).status).toBe(404);
    const trash = await client.get<{ items: LeadView[] }>('/leads?isTrashed=true');
    expect(trash.body.items).toMatchObject([{ id: lead.id, can: { restore: true, edit: false } }]);
    const restored = await client.post<LeadView>(`/leads/${lead.id}/restoration`);
    expect(restored).toMatchObject({ status: 200, body: { stage: 'REPORTED', trashedAt: null } });
  });

  it('is no longer the reporter’s once somebody has answered', async () => {
    const lead = await leads.aTriagedLead();
    const answer = await (await leads.as('ambassador')).delete(`/leads/${lead.id}`, undefined, basedOn(lead));
    expect(answer.status).toBe(403);
  });

  it('ends for good after 30 days', async () => {
    const lead = await leads.aReportedLead();
    const client = await leads.as('ambassador');
    await client.delete(`/leads/${lead.id}`, undefined, basedOn(lead));
    await world.emptyTrash('2026-03-11T10:00:00+08:00');
    expect(await world.app.database.sql('select id from lead where id = $1', [lead.id])).toHaveLength(1);
    await world.emptyTrash('2026-03-13T10:00:00+08:00');
    expect(await world.app.database.sql('select id from lead where id = $1', [lead.id])).toEqual([]);
    expect(await eventsOf(lead.id, 'lead.purged')).toMatchObject([{ actor_id: null, data: { code: lead.code } }]);
    expect((await client.post(`/leads/${lead.id}/restoration`)).status).toBe(404);
  });
});

describe('POST /leads/{id}/watch', () => {
  it('puts the lead on the list of 重点跟踪 without a new version', async () => {
    const lead = await leads.aTriagedLead();
    const client = await leads.as('leader');
    const watched = await client.post<LeadView>(`/leads/${lead.id}/watch`, { isWatched: true });
    expect(watched).toMatchObject({ status: 200, body: { isWatched: true, version: lead.version } });
    const list = await client.get<{ items: LeadView[] }>('/leads?isWatched=true');
    expect(list.body.items.map(({ id }) => id)).toEqual([lead.id]);
    await client.post(`/leads/${lead.id}/watch`, { isWatched: true });
    expect(await eventsOf(lead.id, 'lead.watched')).toHaveLength(1);
  });

  it('is for dispatchers and leaders', async () => {
    const lead = await leads.aTriagedLead();
    const answer = await (await leads.as('officer')).post(`/leads/${lead.id}/watch`, { isWatched: true });
    expect(answer.status).toBe(403);
  });
});

describe('POST /leads/{id}/phone/reveal', () => {
  it('shows the number for a reason, and logs who looked and why', async () => {
    const lead = await leads.aTriagedLead({ contactPhone: '13905910001' });
    const answer = await (await leads.as('officer')).post(`/leads/${lead.id}/phone/reveal`, { reason: '约见面' });
    expect(answer).toMatchObject({ status: 200, body: { phone: '13905910001' } });
    expect(await eventsOf(lead.id, 'lead.phone-revealed')).toMatchObject([
      { actor_id: world.people.ids.officer, data: { reason: '约见面' } },
    ]);
  });

  it('is kept nowhere, not even as the stored answer of a retried request', async () => {
    const lead = await leads.aTriagedLead({ contactPhone: '13905910002' });
    const client = await leads.as('officer');
    const key = { 'idempotency-key': 'reveal-once' };
    await client.post(`/leads/${lead.id}/phone/reveal`, { reason: '约见面' }, key);
    const stored = await world.app.database.sql(`select 1 from idempotency_key where body::text like '%13905910002%'`);
    expect(stored).toEqual([]);
  });

  it('needs a reason, a number, and the right', async () => {
    const lead = await leads.aTriagedLead();
    const path = `/leads/${lead.id}/phone/reveal`;
    expect((await (await leads.as('officer')).post(path, { reason: ' ' })).status).toBe(400);
    expect(refusalOf(await (await leads.as('officer')).post(path, { reason: '约见面' })).code).toBe('lead.not-now');
    expect((await (await leads.as('coordinator')).post(path, { reason: '约见面' })).status).toBe(403);
  });

  it('stops at the day’s quota, however many ask at once', async () => {
    const lead = await leads.aTriagedLead({ contactPhone: '13905910001' });
    const client = await leads.as('dispatcher');
    await world.app.database.sql(
      `insert into reveal_quota (person_id, day, used) values ($1, (clock_timestamp() at time zone 'Asia/Shanghai')::date, 48)`,
      [world.people.ids.dispatcher],
    );
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => client.post(`/leads/${lead.id}/phone/reveal`, { reason: '约见面' })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    expect(refused).toHaveLength(4);
    expect(await eventsOf(lead.id, 'lead.phone-revealed')).toHaveLength(2);
  });
});
