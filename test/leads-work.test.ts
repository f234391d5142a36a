import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { LeadFactory, basedOn, refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import { TEST_NOW } from './support/template.js';
import type { TestClient } from './support/test-client.js';

let world: LeadsWorld;
let leads: LeadFactory;
let dispatcher: TestClient;
let officer: TestClient;

beforeAll(async () => {
  world = await startLeads();
  leads = world.leads;
  dispatcher = await leads.as('dispatcher');
  officer = await leads.as('officer');
});
afterAll(() => world.close());

const eventOf = async (id: string, type: string) =>
  (
    await world.app.database.sql<{ data: Record<string, unknown> }>(
      'select data from event_log where subject_id = $1 and type = $2 order by id desc limit 1',
      [id, type],
    )
  )[0]?.data;

describe('POST /leads/{id}/triage', () => {
  const triage = (lead: LeadView, body: unknown) =>
    dispatcher.post<LeadView>(`/leads/${lead.id}/triage`, body, basedOn(lead));

  it('takes the lead up as major, and names who follows it', async () => {
    const lead = await leads.aReportedLead();
    const body = { outcome: 'ACCEPTED', priority: 'MAJOR', note: '符合主导产业', ownerId: world.people.ids.officer };
    expect(await triage(lead, body)).toMatchObject({
      status: 200,
      body: {
        stage: 'TRIAGED',
        isKey: true,
        waitingCause: null,
        owner: { name: '陈专员' },
        ownerUnit: { name: '东镇' },
      },
    });
    expect(await eventOf(lead.id, 'lead.triaged')).toEqual({ outcome: 'ACCEPTED', isKey: true, note: '符合主导产业' });
  });

  it('gives it back to be completed; the reporter’s edit answers, a detail mended by the office does not', async () => {
    const lead = await leads.aReportedLead();
    const returned = succeeded(await triage(lead, { outcome: 'RETURNED', note: '请补充投资方背景' }));
    expect(returned).toMatchObject({ stage: 'REPORTED', waitingCause: 'RETURNED', returnNote: '请补充投资方背景' });
    const byOffice = await dispatcher.patch<LeadView>(`/leads/${lead.id}`, { isKey: true }, basedOn(returned));
    expect(byOffice.body.waitingCause).toBe('RETURNED');
    const reporter = await leads.as('ambassador');
    const same = await reporter.patch<LeadView>(`/leads/${lead.id}`, { summary: lead.summary }, basedOn(byOffice.body));
    expect(same.body).toMatchObject({ waitingCause: 'RETURNED', version: byOffice.body.version });
    const edit = { summary: '上市公司子公司' };
    const answer = await reporter.patch<LeadView>(`/leads/${lead.id}`, edit, basedOn(byOffice.body));
    expect(answer.body.waitingCause).toBe('TRIAGE');
    expect(await eventOf(lead.id, 'lead.edited')).toEqual({ fields: ['summary'], isCompleted: true });
    const waits = await world.app.database.sql(
      'select cause, until is null as open from lead_wait where lead_id = $1 order by since, id',
      [lead.id],
    );
    expect(waits).toEqual([
      { cause: 'TRIAGE', open: false },
      { cause: 'RETURNED', open: false },
      { cause: 'TRIAGE', open: true },
    ]);
  });

  it('ends it for a reason', async () => {
    const lead = await leads.aReportedLead();
    const body = { outcome: 'CLOSED', reason: 'UNSUITABLE', note: '不符合产业方向' };
    expect(await triage(lead, body)).toMatchObject({
      status: 200,
      body: { stage: 'CLOSED', status: 'ABANDONED', closedReason: 'UNSUITABLE', closedNote: '不符合产业方向' },
    });
  });

  it('is refused for a state or a version that is past, and without a reason', async () => {
    const lead = await leads.aTriagedLead();
    const body = { outcome: 'ACCEPTED', priority: 'ORDINARY' };
    expect(refusalOf(await triage(lead, body))).toEqual({ status: 409, code: 'lead.not-now' });
    const fresh = await leads.aReportedLead();
    expect(refusalOf(await triage({ ...fresh, version: 9 }, body)).code).toBe('request.stale-version');
    expect((await triage(fresh, { outcome: 'RETURNED' })).status).toBe(400);
    expect((await triage(fresh, { ...body, ownerId: crypto.randomUUID() })).status).toBe(422);
    expect((await dispatcher.get<LeadView>(`/leads/${fresh.id}`)).body).toMatchObject({
      stage: 'REPORTED',
      version: 1,
    });
  });

  it('is the office’s alone', async () => {
    const lead = await leads.aReportedLead();
    const answer = await officer.post(
      `/leads/${lead.id}/triage`,
      { outcome: 'ACCEPTED', priority: 'MAJOR' },
      basedOn(lead),
    );
    expect(answer.status).toBe(403);
  });
});

describe('POST /leads/{id}/assignment', () => {
  it('hands over with a note and keeps first report, introducer and history', async () => {
    const lead = await leads.aTriagedLead();
    const body = { ownerId: world.people.ids.outsider, note: '落地西镇，已约下周见面' };
    const answer = await dispatcher.post<LeadView>(`/leads/${lead.id}/assignment`, body, basedOn(lead));
    expect(answer.body).toMatchObject({
      owner: { name: '曲专员' },
      ownerUnit: { name: '西镇' },
      reporter: { name: '安大使' },
      firstReportedAt: lead.firstReportedAt,
    });
    expect((await officer.get(`/leads/${lead.id}`)).status).toBe(404);
    const history = await world.app.database.sql(
      'select from_owner_id, to_owner_id, note from lead_assignment where lead_id = $1 order by assigned_at, id',
      [lead.id],
    );
    const { ids } = world.people;
    expect(history).toEqual([
      { from_owner_id: null, to_owner_id: ids.officer, note: null },
      { from_owner_id: ids.officer, to_owner_id: ids.outsider, note: '落地西镇，已约下周见面' },
    ]);
  });

  it('lets an owner hand over within the own unit, not beyond', async () => {
    const lead = await leads.aTriagedLead();
    const to = (ownerId: string) => officer.post<LeadView>(`/leads/${lead.id}/assignment`, { ownerId }, basedOn(lead));
    expect(refusalOf(await to(world.people.ids.outsider))).toEqual({ status: 403, code: 'lead.outside-unit' });
    expect((await to(world.people.ids.head)).body).toMatchObject({ owner: { name: '任镇长' } });
  });

  it('is refused to whoever owns the lead already, so that no limit begins afresh by it', async () => {
    const lead = await leads.aTriagedLead();
    const body = { ownerId: world.people.ids.officer };
    const answer = await officer.post(`/leads/${lead.id}/assignment`, body, basedOn(lead));
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'lead.owner-unchanged' });
    const since = () => world.app.database.sql('select owner_since from lead where id = $1', [lead.id]);
    const before = await since();
    await world.app.database.setNow('2026-02-11T10:15:00+08:00');
    const otherUnit = { ...body, unitId: world.people.units.zone };
    expect((await dispatcher.post(`/leads/${lead.id}/assignment`, otherUnit, basedOn(lead))).status).toBe(200);
    await world.app.database.setNow(TEST_NOW);
    expect(await since()).toEqual(before);
  });

  it('names before triage who answers, and refuses the unknown, the disabled and who may not follow up', async () => {
    const lead = await leads.aReportedLead();
    const { ids } = world.people;
    const disable = (instant: string | null) =>
      world.app.database.sql('update person set disabled_at = $2 where id = $1', [ids.ambassador2, instant]);
    await disable('2026-02-01T09:00:00+08:00');
    for (const ownerId of [crypto.randomUUID(), ids.ambassador2, ids.auditor, ids.admin]) {
      const answer = await dispatcher.post(`/leads/${lead.id}/assignment`, { ownerId }, basedOn(lead));
      expect([ownerId, refusalOf(answer)]).toEqual([ownerId, { status: 422, code: 'lead.person-unknown' }]);
    }
    await disable(null);
    const body = { ownerId: world.people.ids.officer };
    expect(await dispatcher.post(`/leads/${lead.id}/assignment`, body, basedOn(lead))).toMatchObject({
      status: 200,
      body: { stage: 'REPORTED', owner: { name: '陈专员' } },
    });
    expect((await dispatcher.post(`/leads/${lead.id}/assignment`, body, basedOn(lead))).status).toBe(409);
  });
});

describe('POST /leads/{id}/co-owners', () => {
  it('opens the lead to whoever works on it, and shuts it again', async () => {
    const lead = await leads.aTriagedLead();
    const outsider = await leads.as('outsider');
    let version = lead.version;
    const set = async (userIds: string[]) => {
      const answer = await officer.post<LeadView>(`/leads/${lead.id}/co-owners`, { userIds }, basedOn({ version }));
      version = answer.body.version;
      return answer;
    };
    expect((await set([world.people.ids.outsider])).body.coOwners).toMatchObject([{ name: '曲专员' }]);
    expect((await outsider.get<LeadView>(`/leads/${lead.id}`)).body.can).toMatchObject({
      followUp: true,
      assign: false,
    });
    expect((await set([])).body.coOwners).toEqual([]);
    expect((await outsider.get(`/leads/${lead.id}`)).status).toBe(404);
    expect((await set([crypto.randomUUID()])).status).toBe(422);
  });

  it('loses none of two changes that are made at once', async () => {
    const lead = await leads.aTriagedLead();
    const { ids } = world.people;
    const path = `/leads/${lead.id}/co-owners`;
    expect(refusalOf(await officer.post(path, { userIds: [ids.outsider] })).status).toBe(428);
    const answers = await Promise.all([
      officer.post(path, { userIds: [ids.outsider] }, basedOn(lead)),
      dispatcher.post(path, { userIds: [ids.head] }, basedOn(lead)),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

describe('POST /leads/{id}/follow-ups', () => {
  it('keeps a visit with its next step, and leaves the version of the record alone', async () => {
    const lead = await leads.aTriagedLead();
    const body = {
      kind: 'VISIT',
      text: '参观生产线，确认用地 200 亩',
      place: '厦门',
      people: ['王总', '李工'],
      happenedAt: '2026-02-09T15:00:00+08:00',
      nextStep: '邀请来区考察',
      nextStepOn: '2026-03-01',
    };
    expect(await officer.post<LeadView>(`/leads/${lead.id}/follow-ups`, body)).toMatchObject({
      status: 201,
      body: {
        version: lead.version,
        lastContactAt: '2026-02-09T07:00:00.000Z',
        nextStep: '邀请来区考察',
        nextStepOn: '2026-03-01',
      },
    });
  });

  it('takes 无变化 in one tap as a report, but as no contact', async () => {
    const lead = await leads.aTriagedLead();
    const answer = await officer.post<LeadView>(`/leads/${lead.id}/follow-ups`, { kind: 'NO_CHANGE' });
    expect(answer).toMatchObject({ status: 201, body: { lastContactAt: null } });
    const [row] = await world.app.database.sql(
      'select last_follow_up_at is not null as reported from lead where id = $1',
      [lead.id],
    );
    expect(row).toEqual({ reported: true });
  });

  it('does not let an older talk that is entered later hide a newer one', async () => {
    const lead = await leads.aTriagedLead();
    const talk = (happenedAt: string, nextStep: string) =>
      officer.post<LeadView>(`/leads/${lead.id}/follow-ups`, { kind: 'CALL', text: '电话', happenedAt, nextStep });
    await talk('2026-02-10T09:00:00+08:00', '新');
    expect((await talk('2026-02-05T09:00:00+08:00', '旧')).body).toMatchObject({
      lastContactAt: '2026-02-10T01:00:00.000Z',
      nextStep: '新',
    });
  });

  it('refuses a talk without a word, one that has not happened, and strangers', async () => {
    const lead = await leads.aTriagedLead();
    const path = `/leads/${lead.id}/follow-ups`;
    expect((await officer.post(path, { kind: 'CALL' })).status).toBe(400);
    const future = { kind: 'CALL', text: '电话', happenedAt: '2026-02-10T10:16:00+08:00' };
    expect(refusalOf(await officer.post(path, future)).code).toBe('lead.follow-up-in-the-future');
    const head = await leads.as('head');
    expect((await head.post(path, { kind: 'NO_CHANGE' })).status).toBe(403);
    expect((await (await leads.as('outsider')).post(path, { kind: 'NO_CHANGE' })).status).toBe(404);
  });
});

describe('POST /leads/{id}/stage', () => {
  it('names everything that is missing, as the checklist does', async () => {
    const lead = await leads.aTriagedLead();
    const answer = await officer.post(`/leads/${lead.id}/stage`, { to: 'NEGOTIATING' }, basedOn(lead));
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'lead.stage-incomplete',
        errors: [{ path: 'contact' }, { path: 'followUp' }, { path: 'industryCode' }],
      },
    });
    expect(lead.moves.find(({ to }) => to === 'NEGOTIATING')?.missing).toEqual(['contact', 'followUp', 'industryCode']);
  });

  it('moves on, and back when that was a mistake', async () => {
    const lead = await leads.aLeadInNegotiation();
    expect(lead).toMatchObject({ stage: 'NEGOTIATING' });
    const back = await officer.post<LeadView>(`/leads/${lead.id}/stage`, { to: 'TRIAGED' }, basedOn(lead));
    expect(back.body.stage).toBe('TRIAGED');
    const again = await officer.post(`/leads/${lead.id}/stage`, { to: 'TRIAGED' }, basedOn(back.body));
    expect(refusalOf(again)).toEqual({ status: 409, code: 'lead.stage-not-reachable' });
  });

  it('neither triages nor converts', async () => {
    const lead = await leads.aReportedLead();
    const asOffice = await dispatcher.post(`/leads/${lead.id}/stage`, { to: 'TRIAGED' }, basedOn(lead));
    expect(refusalOf(asOffice)).toEqual({ status: 409, code: 'lead.not-now' });
    expect((await dispatcher.post(`/leads/${lead.id}/stage`, { to: 'CONVERTED' }, basedOn(lead))).status).toBe(400);
  });
});
