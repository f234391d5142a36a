import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Retention } from '../src/platform/retention/index.js';
import { ImportProgress } from '../src/imports/imports.progress.js';
import type { ImportView } from '../src/imports/imports.view.schemas.js';
import { ImportDesk } from './support/imports.js';
import { basedOn, refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import { until } from './support/until.js';

let world: LeadsWorld;
let officer: ImportDesk;

beforeAll(async () => {
  world = await startLeads();
  officer = new ImportDesk(world, await world.leads.as('officer'));
});
afterAll(() => world.close());

describe('reverting', () => {
  it('is refused once somebody has worked on a record', async () => {
    const run = await imported(['台海庚有限公司', '台海辛有限公司']);
    const [row] = await officer.rows(run, 'imported');
    await workOn(row?.recordId);
    expect(refusalOf(await officer.revert(run))).toEqual({ status: 409, code: 'import.built-on' });
  });

  it('leaves a record on which somebody works while it goes on', async () => {
    const run = await imported(['台海壬有限公司', '台海癸有限公司']);
    const reverting = succeeded(await officer.revert(run));
    const [row] = await officer.rows(run, 'imported');
    await workOn(row?.recordId);
    expect(await officer.goneOn(reverting)).toMatchObject({ state: 'REVERTED', counts: { reverted: 1, kept: 1 } });
    expect((await officer.client.get(`/leads/${row?.recordId}`)).status).toBe(200);
  });
});

async function workOn(leadId: string | null | undefined): Promise<void> {
  succeeded(await officer.client.patch(`/leads/${leadId}`, { summary: '拟建二期' }, basedOn({ version: 1 })));
}

async function imported(names: readonly string[]): Promise<ImportView> {
  const run = await officer.paste([['投资方', '建设内容'], ...names.map((name) => [name, '拟建厂房'])]);
  return officer.committed(run);
}

describe('repetitions', () => {
  it('of records that the importer may see are shown with their code; secret ones are not betrayed', async () => {
    const open = await world.leads.aReportedLead({ investorName: '台海寅有限公司' }, 'officer');
    await world.leads.aConfidentialLead({ investorName: '台海卯有限公司' }, 'dispatcher');
    const run = await officer.paste([
      ['投资方', '建设内容'],
      ['台海寅有限公司', '又来了'],
      ['台海卯有限公司', '又来了'],
    ]);
    const rows = await officer.rows(run, 'good');
    expect(rows.map(({ duplicateOf }) => duplicateOf)).toEqual([[{ id: open.id, code: open.code }], []]);
  });
});

describe('importing', () => {
  it('refuses a row at the last moment, alone, with the reason', async () => {
    const run = await officer.paste([
      ['投资方', '建设内容', '保密线索', '对外描述'],
      ['台海辰有限公司', '拟建厂房', '否', ''],
      ['台海巳有限公司', '拟建厂房', '是', '就是台海巳有限公司'],
      ['台海午有限公司', '拟建厂房', '否', ''],
    ]);
    const done = await officer.committed(run);
    expect(done).toMatchObject({ state: 'DONE', counts: { imported: 2, refused: 1 } });
    expect((await officer.rows(done, 'refused'))[0]?.problems).toMatchObject([
      { field: 'anonymousDescription', code: 'lead.anonymous-description-names-investor' },
    ]);
  });

  it('tells the office once, not for each row', async () => {
    const deliver = () => world.deliver('leads.notices');
    await deliver();
    const before = await notices();
    await imported(Array.from({ length: 5 }, (_, place) => `台海未${place}有限公司`));
    await deliver();
    const fresh = (await notices()).filter(({ id }) => !before.some((one) => one.id === id));
    expect(new Set(fresh.map(({ code }) => code))).toEqual(new Set(['lead.notice.imported']));
  });

  it('goes on where it was cut off, and makes each row once', async () => {
    const names = Array.from({ length: 120 }, (_, place) => `台海申${place}有限公司`);
    const run = await officer.paste([['投资方', '建设内容'], ...names.map((name) => [name, '拟建厂房'])]);
    succeeded(await officer.commit(run));
    const ending = new AbortController();
    const progress = world.app.app.get(ImportProgress, { strict: false });
    const cut = progress.goOn(ending.signal);
    await until(async () => (await officer.rows(run, 'imported')).length > 0);
    ending.abort();
    await cut;
    await Promise.all([progress.goOn(), progress.goOn(), progress.goOn()]);
    expect(await officer.goneOn(run)).toMatchObject({ state: 'DONE', counts: { imported: 120 } });
    const [row] = await world.app.database.sql<{ leads: number; names: number }>(
      `select count(*)::int as leads, count(distinct investor_name)::int as names from lead
       where investor_name like '台海申%'`,
    );
    expect(row).toEqual({ leads: 120, names: 120 });
  });

  it('stops when the account of the importer is disabled, and says so', async () => {
    const outsider = new ImportDesk(world, await world.leads.as('outsider'));
    const run = await outsider.paste([
      ['投资方', '建设内容'],
      ['台海酉有限公司', '拟建厂房'],
    ]);
    succeeded(await outsider.commit(run));
    const { outsider: id } = world.people.ids;
    await world.app.database.sql(`update person set disabled_at = clock_timestamp() where id = $1`, [id]);
    await world.app.app.get(ImportProgress, { strict: false }).goOn();
    const rows = await world.app.database.sql(`select state, stop_code from import_run where id = $1`, [run.id]);
    expect(rows).toEqual([{ state: 'DONE', stop_code: 'import.person-gone' }]);
    await world.app.database.sql(`update person set disabled_at = null where id = $1`, [id]);
  });
});

async function notices(): Promise<Array<{ id: string; code: string }>> {
  return world.app.database.sql('select id, code from inbox_item');
}

describe('the rights', () => {
  it('are those of the role, and of who made the run', async () => {
    const run = await officer.paste([
      ['投资方', '建设内容'],
      ['台海戌有限公司', '拟建厂房'],
    ]);
    const dispatcher = await world.leads.as('dispatcher');
    for (const path of ['', '/rows', '/errors']) {
      expect((await dispatcher.get(`/imports/${run.id}${path}`)).status).toBe(404);
      expect((await world.app.anonymous.get(`/imports/${run.id}${path}`)).status).toBe(401);
      expect((await (await world.leads.as('ambassador')).get(`/imports/${run.id}${path}`)).status).toBe(403);
    }
    expect((await dispatcher.post(`/imports/${run.id}/commitment`, {}, basedOn(run))).status).toBe(404);
    expect((await officer.client.delete(`/imports/${run.id}`)).status).toBe(204);
    expect((await officer.client.get(`/imports/${run.id}`)).status).toBe(404);
    const unknown = await officer.client.post('/imports/pasted', { kind: 'ghost', text: 'a' });
    expect(refusalOf(unknown)).toEqual({ status: 404, code: 'import.unknown-importer' });
  });

  it('show everybody what there is to import', async () => {
    const { items } = succeeded(
      await officer.client.get<{ items: Array<{ kind: string; fields: object[] }> }>('/imports/kinds'),
    );
    expect(items.map(({ kind, fields }) => [kind, fields.length])).toEqual([['lead', 20]]);
  });
});

describe('what stands in sheets', () => {
  it('lies sealed in the database, and goes after some days', async () => {
    const run = await officer.paste([
      ['投资方', '建设内容', '联系电话'],
      ['台海亥有限公司', '拟建厂房', '13955550001'],
    ]);
    const rows = await world.app.database.sql<{ text: string }>(
      `select to_jsonb(import_row)::text as text from import_row where run_id = $1`,
      [run.id],
    );
    expect(rows).toHaveLength(2);
    expect(rows.map(({ text }) => text).join()).not.toMatch(/13955550001|台海亥/);
    await world.app.database.sql(`update import_run set created_at = created_at - interval '91 days' where id = $1`, [
      run.id,
    ]);
    await world.app.app.get(Retention, { strict: false }).purge();
    expect(await officer.rows(run)).toEqual([]);
  });
});
