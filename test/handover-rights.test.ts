import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { HandoverItemPage, HandoverPage, HandoverView } from '../src/handover/handover.view.schemas.js';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { Administration, matching } from './support/administration.js';
import { startHandovers } from './support/handovers.js';
import { basedOn, refusalOf, succeeded } from './support/leads.js';
import { download, paragraphsOf } from './support/office.js';
import type { PersonName } from './support/people.js';
import { TEST_NOW } from './support/template.js';

const { world, leads, tasks, handovers, ids } = await startHandovers();

beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const shown = async (id: string, name: PersonName): Promise<LeadView> =>
  succeeded(await (await leads.as(name)).get<LeadView>(`/leads/${id}`));

/** Nobody holds anything that an earlier test has made. */
async function emptyHands(): Promise<void> {
  await world.app.database.sql(`update lead set trashed_at = business_now() where trashed_at is null`);
  await world.app.database.sql(`update task set trashed_at = business_now() where trashed_at is null`);
}

describe('who may hand over', () => {
  beforeEach(emptyHands);

  it('is the person within the unit, the head, the administrator, and nobody else', async () => {
    await leads.aTriagedLead();
    const attempt = async (by: PersonName, plan: Record<string, unknown>) =>
      refusalOf(await (await leads.as(by)).post('/handovers/preview', plan));
    expect(await handovers.preview('officer', handovers.plan('officer', 'head'))).toMatchObject({ basis: 'SELF' });
    expect(await attempt('officer', handovers.plan('officer', 'outsider'))).toEqual({
      status: 403,
      code: 'handover.outside-unit',
    });
    expect(await attempt('outsider', handovers.plan('officer', 'outsider'))).toEqual({
      status: 403,
      code: 'access.denied',
    });
    expect(await attempt('dispatcher', handovers.plan('officer', 'dispatcher'))).toMatchObject({ status: 403 });
    expect(await attempt('auditor', handovers.plan('officer', 'head'))).toMatchObject({ status: 403 });
    expect(await attempt('officer', handovers.plan('officer', 'officer'))).toEqual({
      status: 422,
      code: 'handover.same-person',
    });
    expect(refusalOf(await world.app.anonymous.post('/handovers/preview', {}))).toMatchObject({ status: 401 });
    expect(await attempt('admin', { fromId: 'x' })).toEqual({ status: 400, code: 'request.invalid' });
  });

  it('learns of records only what their own rights show', async () => {
    const open = await leads.aTriagedLead();
    const secret = await leads.triaged(await leads.aConfidentialLead());
    const { items } = await handovers.preview('admin', handovers.plan('officer', 'head'));
    const line = (id: string) => items.find(({ recordId }) => recordId === id);
    expect(line(open.id)).toMatchObject({ code: open.code, title: null, nextStep: null });
    expect(line(secret.id)).toMatchObject({ code: null, title: null });
    const own = await handovers.preview('officer', handovers.plan('officer', 'head'));
    expect(own.items.map(({ title }) => title)).toContain('厦门隐山存储技术有限公司');
  });
});

describe('confirming and taking back', () => {
  beforeEach(emptyHands);

  it('is for the receiver to confirm, once, and then it stands', async () => {
    await leads.aTriagedLead();
    const made = await handovers.made('admin', handovers.plan('officer', 'head'));
    const [officer, head, admin] = [await leads.as('officer'), await leads.as('head'), await leads.as('admin')];
    expect(refusalOf(await officer.post(`/handovers/${made.id}/acceptance`, {}))).toMatchObject({ status: 404 });
    const accepted = await head.post<HandoverView>(`/handovers/${made.id}/acceptance`, { remark: '资料已收齐' });
    expect(accepted.body).toMatchObject({
      receivers: [{ acceptedAt: expect.any(String), remark: '资料已收齐' }],
      can: { accept: false, undo: false },
    });
    await head.post(`/handovers/${made.id}/acceptance`, {});
    const events = await world.app.database.sql(
      `select 1 from event_log where type = 'handover.accepted' and subject_id = $1`,
      [made.id],
    );
    expect(events).toHaveLength(1);
    expect(refusalOf(await admin.post(`/handovers/${made.id}/undoing`))).toEqual({
      status: 409,
      code: 'handover.accepted',
    });
  });

  it('gives everything back exactly as it was while nobody has worked on it', async () => {
    const lead = await leads.aTriagedLead();
    const since = await ownerSince(lead.id);
    await world.app.database.setNow('2026-02-11T09:00:00+08:00');
    const made = await handovers.made('head', handovers.plan('officer', 'head'));
    expect(await ownerSince(lead.id)).not.toEqual(since);
    const undone = await (await leads.as('head')).post<HandoverView>(`/handovers/${made.id}/undoing`);
    expect(undone).toMatchObject({ status: 200, body: { undoneAt: expect.any(String), can: { undo: false } } });
    expect((await shown(lead.id, 'dispatcher')).owner?.id).toBe(ids.officer);
    expect(await ownerSince(lead.id)).toEqual(since);
  });

  it('is too late after the days of the rule, and when somebody has edited a record', async () => {
    const lead = await leads.aTriagedLead();
    const made = await handovers.made('head', handovers.plan('officer', 'head'));
    const head = await leads.as('head');
    await world.app.database.setNow('2026-02-20T09:00:00+08:00');
    expect(refusalOf(await head.post(`/handovers/${made.id}/undoing`))).toEqual({
      status: 409,
      code: 'handover.too-late',
    });
    await world.app.database.setNow(TEST_NOW);
    const current = await shown(lead.id, 'head');
    succeeded(await head.patch(`/leads/${lead.id}`, { summary: '改建为研发基地' }, basedOn(current)));
    expect(refusalOf(await head.post(`/handovers/${made.id}/undoing`))).toEqual({
      status: 409,
      code: 'handover.built-on',
    });
  });

  async function ownerSince(id: string): Promise<unknown> {
    const [row] = await world.app.database.sql<{ since: Date }>('select owner_since as since from lead where id = $1', [
      id,
    ]);
    return row?.since;
  }
});

describe('工作移交清单', () => {
  beforeEach(emptyHands);

  it('says to both sides what is open, promised and next, without confidential names', async () => {
    const lead = await leads.aLeadInNegotiation();
    const officer = await leads.as('officer');
    succeeded(
      await officer.post(`/leads/${lead.id}/follow-ups`, {
        kind: 'MEETING',
        text: '讨论用电方案',
        nextStep: '提交用地方案',
        nextStepOn: '2026-03-01',
      }),
    );
    const secret = await leads.triaged(await leads.aConfidentialLead());
    const made = await handovers.made('head', handovers.plan('officer', 'head'), { reason: 'RETIREMENT' });
    const path = `/handovers/${made.id}/pack?toId=${ids.head}`;
    for (const name of ['officer', 'head'] as const) {
      const file = await download(await leads.as(name), path);
      expect(file.status).toBe(200);
      const text = (await paragraphsOf(file.bytes)).join('\n');
      for (const part of [
        '工作移交清单',
        '陈专员',
        '任镇长',
        '退休',
        '线索 2 项',
        lead.code,
        '福建星海数字技术有限公司',
      ]) {
        expect(text).toContain(part);
      }
      expect(text).toContain('提交用地方案（2026-03-01）');
      expect(text).toContain('讨论用电方案');
      expect(text).toContain('监交人');
      expect(text).toContain(secret.code);
      expect(text).not.toContain('隐山');
    }
    for (const name of ['admin', 'outsider', 'dispatcher'] as const) {
      expect((await (await leads.as(name)).get(path)).status).toBe(404);
    }
  });

  it('stays what it was when the records go on, and names what stayed', async () => {
    const lead = await leads.aTriagedLead();
    const kept = await leads.aTriagedLead({ investorName: '泉州留用机械有限公司' });
    const plan = handovers.plan('officer', 'head', {
      byRecord: [{ kind: 'lead', recordId: kept.id, toId: null }],
    });
    const made = await handovers.made('head', plan);
    const head = await leads.as('head');
    const current = await shown(lead.id, 'head');
    succeeded(await head.patch(`/leads/${lead.id}`, { investorName: '漳州改名有限公司' }, basedOn(current)));
    const text = (await paragraphsOf((await download(head, `/handovers/${made.id}/pack?toId=${ids.head}`)).bytes)).join(
      '\n',
    );
    expect(text).toContain('福建星海数字技术有限公司');
    expect(text).not.toContain('漳州改名');
    expect(text).toContain('未移交事项');
    expect(text).toContain('泉州留用机械有限公司');
  });
});

describe('former handovers', () => {
  beforeEach(emptyHands);

  it('are listed to those they concern, and to administrators and auditors without their content', async () => {
    const lead = await leads.aTriagedLead();
    const made = await handovers.made('head', handovers.plan('officer', 'head'));
    const listed = async (name: PersonName, query = '') =>
      succeeded(await (await leads.as(name)).get<HandoverPage>(`/handovers${query}`)).items.map(({ id }) => id);
    for (const name of ['officer', 'head', 'admin', 'auditor'] as const) {
      expect(await listed(name)).toContain(made.id);
    }
    expect(await listed('outsider', `?personId=${ids.officer}`)).not.toContain(made.id);
    expect(await listed('admin', `?personId=${ids.handler}`)).not.toContain(made.id);
    expect(refusalOf(await (await leads.as('dispatcher')).get(`/handovers/${made.id}`))).toMatchObject({ status: 404 });
    const admin = await leads.as('admin');
    const items = succeeded(await admin.get<HandoverItemPage>(`/handovers/${made.id}/items`)).items;
    expect(items).toMatchObject([{ code: lead.code, title: null, nextStep: null, state: '' }]);
    expect(succeeded(await admin.get<HandoverView>(`/handovers/${made.id}`)).can).toMatchObject({ openPack: false });
  });
});

describe('who goes and what closes', () => {
  beforeEach(emptyHands);

  it('refuses to disable an account that still answers for something, unless it must go at once', async () => {
    await leads.aTriagedLead({}, 'outsider');
    const administration = await Administration.of(world.app);
    const path = `/people/${ids.outsider}/disablement`;
    const { version } = await administration.view(ids.outsider);
    const refused = await administration.admin.post<{ errors: object[]; params: object }>(
      path,
      undefined,
      matching(version),
    );
    expect(refusalOf(refused)).toEqual({ status: 409, code: 'person.open-work' });
    expect(refused.body).toMatchObject({ params: { total: 1 }, errors: [{ path: 'lead', message: '1 条线索' }] });
    const forced = await administration.admin.post(`${path}?leavesOpenWork=true`, undefined, matching(version));
    expect(forced.status).toBe(204);
    expect((await handovers.made('admin', handovers.plan('outsider', 'officer'))).counts).toMatchObject([{ count: 1 }]);
    expect((await administration.admin.delete(path, undefined, matching(version + 1))).status).toBe(204);
  });

  it('refuses to close a unit that answers for open leads or tasks, with their counts', async () => {
    const administration = await Administration.of(world.app);
    const { admin } = administration;
    const unit = succeeded(
      await admin.post<{ id: string }>('/units', {
        name: '南镇',
        kind: 'TOWNSHIP',
        parentId: world.people.units.zone,
      }),
    );
    const lead = await leads.aTriagedLead();
    const dispatcher = await leads.as('dispatcher');
    const body = { ownerId: ids.head, unitId: unit.id };
    const assigned = succeeded(await dispatcher.post<LeadView>(`/leads/${lead.id}/assignment`, body, basedOn(lead)));
    const task = await tasks.anIssuedTask({ leadUnitId: unit.id });
    const close = () => admin.post<{ errors: object[] }>(`/units/${unit.id}/closure`, undefined, matching(1));
    const refused = await close();
    expect(refusalOf(refused)).toEqual({ status: 409, code: 'unit.open-work' });
    expect(refused.body.errors).toMatchObject([
      { path: 'task', message: '1 项督办事项' },
      { path: 'lead', message: '1 条线索' },
    ]);
    const elsewhere = { ownerId: ids.head, unitId: world.people.units.township };
    succeeded(await dispatcher.post(`/leads/${lead.id}/assignment`, elsewhere, basedOn(assigned)));
    await tasks.done('coordinator', task, 'cancellation', { reason: '不再需要' });
    expect((await close()).status).toBeLessThan(300);
  });
});
