import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportView } from '../src/imports/imports.view.schemas.js';
import type { LeadListItem, LeadView } from '../src/leads/leads.view.schemas.js';
import { apiRoutes, isUnsafe } from './support/api-routes.js';
import { ImportDesk } from './support/imports.js';
import { basedOn, refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import { TEST_NOW } from './support/template.js';
import type { TestClient } from './support/test-client.js';

const HEADER = ['投资方', '建设内容', '原首报日期', '补录依据'];
const ROW = ['台海补录有限公司', '拟建厂房', '2024年6月3日', '《招商线索登记表》第12号'];
const BEFORE = '2024-06-02T16:00:00.000Z';
/** After the day of the tests. */
const GO_LIVE = '2026-06-01';

let world: LeadsWorld;
let admin: TestClient;
let dispatcher: ImportDesk;

beforeAll(async () => {
  world = await startLeads();
  admin = await world.leads.as('admin');
  dispatcher = new ImportDesk(world, await world.leads.as('dispatcher'));
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.app.database.setNow(TEST_NOW);
  await world.app.database.sql(`delete from setting where key = 'lead.goLiveOn'`);
});

function setGoLive(value: string | null, version = 0) {
  const body = { value, source: '招商工作领导小组会议纪要〔2026〕1号' };
  return admin.put('/settings/lead.goLiveOn', body, basedOn({ version }));
}

async function goLiveIsSet(): Promise<void> {
  succeeded(await setGoLive(GO_LIVE));
}

async function leadOf(run: ImportView): Promise<LeadView> {
  const [row] = await dispatcher.rows(run, 'imported');
  return succeeded(await dispatcher.client.get<LeadView>(`/leads/${row?.recordId}`));
}

async function backfilled(name = ROW[0] ?? ''): Promise<LeadView> {
  await goLiveIsSet();
  return leadOf(await dispatcher.committed(await dispatcher.paste([HEADER, [name, ...ROW.slice(1)]])));
}

describe('the day of going live', () => {
  it('is set once, by an administrator, and stays', async () => {
    expect(
      refusalOf(await dispatcher.client.put('/settings/lead.goLiveOn', { value: GO_LIVE, source: 'x' })).status,
    ).toBe(403);
    expect(refusalOf(await setGoLive('2026-02-31')).code).toBe('setting.invalid');
    await goLiveIsSet();
    for (const value of ['2030-01-01', null, GO_LIVE]) {
      expect(refusalOf(await setGoLive(value, 1))).toEqual({ status: 409, code: 'setting.fixed' });
    }
    await world.app.database.setNow('2026-07-01T01:00:00Z');
    expect(refusalOf(await setGoLive('2030-01-01', 1)).code).toBe('setting.fixed');
    const { items } = succeeded(await admin.get<{ items: Array<{ key: string; isFixed: boolean }> }>('/settings'));
    expect(items.filter(({ isFixed }) => isFixed).map(({ key }) => key)).toEqual(['lead.goLiveOn']);
  });
});

describe('a lead that was reported before the system was there', () => {
  it('keeps the day of its report, with its paper, and says that it was entered afterwards', async () => {
    const lead = await backfilled();
    expect(lead).toMatchObject({
      firstReportedAt: BEFORE,
      isBackfilled: true,
      isDisputed: false,
      backfill: { enteredAt: new Date(TEST_NOW).toISOString(), basis: ROW[3], dispute: null },
    });
    const { items } = succeeded(await dispatcher.client.get<{ items: LeadListItem[] }>('/leads?q=台海补录'));
    expect(items.map(({ isBackfilled }) => isBackfilled)).toEqual([true]);
    const [event] = await world.app.database.sql<{ data: object }>(
      `select data from event_log where type = 'lead.reported' and subject_id = $1`,
      [lead.id],
    );
    expect(event?.data).toMatchObject({ originalDay: '2024-06-03' });
  });

  it('owes the office nothing for the time before', async () => {
    const lead = await backfilled('台海时限有限公司');
    await world.deliver('reminders.assess');
    const { nextDue } = succeeded(await dispatcher.client.get<LeadView>(`/leads/${lead.id}`));
    expect(nextDue?.isLate ?? false).toBe(false);
  });

  it('can be doubted by everybody who sees it, once, with words', async () => {
    const lead = await backfilled('台海异议有限公司');
    const dispute = (client: TestClient, note = '我单位 2024 年 5 月已上报') =>
      client.post<LeadView>(`/leads/${lead.id}/dispute`, { note });
    expect(lead.can.dispute).toBe(true);
    expect((await dispute(dispatcher.client, '联系 13900000001')).status).toBe(400);
    expect((await dispute(await world.leads.as('admin'))).status).toBe(403);
    expect((await dispute(await world.leads.as('outsider'))).status).toBe(404);
    const disputed = succeeded(await dispute(await world.leads.as('leader')));
    expect(disputed).toMatchObject({
      isDisputed: true,
      can: { dispute: false },
      backfill: { dispute: { note: '我单位 2024 年 5 月已上报', by: { id: world.people.ids.leader } } },
    });
    expect(refusalOf(await dispute(dispatcher.client))).toEqual({ status: 409, code: 'lead.not-now' });
  });

  it('that was reported here cannot be doubted so', async () => {
    const lead = await world.leads.aReportedLead();
    expect(lead).toMatchObject({ isBackfilled: false, backfill: null, can: { dispute: false } });
    const answer = await dispatcher.client.post(`/leads/${lead.id}/dispute`, { note: '不对' });
    expect(refusalOf(answer)).toEqual({ status: 409, code: 'lead.not-now' });
  });
});

describe('a new report never gets an earlier day', () => {
  it('from a sheet before the day of going live is set, or from it on', async () => {
    const offered = async () => {
      const { items } = succeeded(
        await dispatcher.client.get<{ items: Array<{ fields: Array<{ name: string }> }> }>('/imports/kinds'),
      );
      return items[0]?.fields.some(({ name }) => name === 'originalReportOn');
    };
    expect(await offered()).toBe(false);
    await goLiveIsSet();
    expect(await offered()).toBe(true);
    await world.app.database.setNow('2026-06-01T00:00:01+08:00');
    expect(await offered()).toBe(false);
    const run = await dispatcher.paste([HEADER, ROW]);
    expect(run.mapping).toEqual({ investorName: 0, summary: 1 });
    const mapping = { ...run.mapping, originalReportOn: 2, backfillBasis: 3 };
    const mapped = await dispatcher.client.put(`/imports/${run.id}/mapping`, { headerRow: 1, mapping }, basedOn(run));
    expect(refusalOf(mapped).code).toBe('import.mapping-invalid');
    const typed = { originalReportOn: '2024-06-03', backfillBasis: '登记表' };
    const mended = succeeded(await dispatcher.mend(run, 2, { values: typed }));
    expect(mended).toMatchObject({ state: 'BAD', problems: [{ code: 'lead.backfill-closed' }] });
  });

  it('from a sheet of somebody without the right', async () => {
    await goLiveIsSet();
    const officer = new ImportDesk(world, await world.leads.as('officer'));
    const run = await officer.paste([HEADER, ['台海无权有限公司', ...ROW.slice(1)]]);
    expect(run.mapping).toEqual({ investorName: 0, summary: 1 });
    const mended = succeeded(await officer.mend(run, 2, { values: { originalReportOn: '2024-06-03' } }));
    expect(mended.state).toBe('BAD');
    succeeded(await officer.mend(run, 2, { values: { originalReportOn: null } }));
    await officer.committed(await officer.goneOn(run));
    const [row] = await officer.rows(run, 'imported');
    const lead = succeeded(await officer.client.get<LeadView>(`/leads/${row?.recordId}`));
    expect(lead).toMatchObject({ firstReportedAt: new Date(TEST_NOW).toISOString(), isBackfilled: false });
  });

  it('from a sheet that was looked at before and is imported after that day', async () => {
    await goLiveIsSet();
    const run = await dispatcher.paste([HEADER, ['台海过期有限公司', ...ROW.slice(1)]]);
    expect(run.counts.good).toBe(1);
    await world.app.database.setNow('2026-06-01T00:00:01+08:00');
    const done = await dispatcher.committed(run);
    expect(done.counts).toMatchObject({ imported: 0, refused: 1 });
    expect((await dispatcher.rows(done, 'refused'))[0]?.problems).toMatchObject([{ code: 'lead.backfill-closed' }]);
  });

  it.each([
    ['without a paper', '2024-06-03', '', 'lead.backfill-basis-required'],
    ['without a day', '', '登记表', 'lead.backfill-day-required'],
    ['of today', TEST_NOW.slice(0, 10), '登记表', 'lead.backfill-day'],
    ['to come', '2026-05-01', '登记表', 'lead.backfill-day'],
    ['with a phone in its basis', '2024-06-03', '王总 13900000001', 'lead.phone-in-text'],
  ])('from a row %s', async (_what, day, basis, code) => {
    await goLiveIsSet();
    const run = await dispatcher.paste([HEADER, ['台海缺项有限公司', '拟建厂房', day, basis]]);
    expect((await dispatcher.rows(run, 'bad'))[0]?.problems).toMatchObject([{ code }]);
  });

  it('through any route that takes a lead', async () => {
    await goLiveIsSet();
    const lead = await world.leads.aReportedLead({ investorName: '台海不变有限公司' });
    const claims = {
      ...{ firstReportedAt: BEFORE, originalReportOn: '2024-06-03', backfillBasis: '登记表' },
      ...{ backfilledAt: BEFORE, isBackfilled: true, backfill: { day: '2024-06-03', basis: '登记表' } },
    };
    const routes = apiRoutes(world.app).filter(
      (route) => isUnsafe(route) && /^\/api\/v1\/leads(?:\/\{id\})?(?:\/|$)/.test(route.path) && !route.isUpload,
    );
    expect(routes.length).toBeGreaterThan(10);
    for (const route of routes) {
      for (const [key, value] of Object.entries(claims)) {
        const body = { ...(route.body ?? {}), [key]: value };
        const path = route.path.replace('/api/v1', '').replaceAll(/\{\w+\}/g, lead.id);
        const answer = await dispatcher.client.send(route.method, path, { body, headers: basedOn(lead) });
        expect([route.name, key, answer.status >= 400 || route.body === undefined]).toEqual([route.name, key, true]);
      }
    }
    const [row] = await world.app.database.sql(
      'select first_reported_at, backfilled_at, backfill_basis from lead where id = $1',
      [lead.id],
    );
    expect(row).toEqual({ first_reported_at: new Date(TEST_NOW), backfilled_at: null, backfill_basis: null });
  });
});
