import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportProgress } from '../src/imports/imports.progress.js';
import type { ImportView } from '../src/imports/imports.view.schemas.js';
import { ImportDesk } from './support/imports.js';
import { refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import type { Answer } from './support/test-client.js';
import { makeRawWorkbook, makeWorkbook } from './support/workbook.js';

const REFUSED_WITHIN_MS = 30_000;

let world: LeadsWorld;
let officer: ImportDesk;

beforeAll(async () => {
  world = await startLeads();
  officer = new ImportDesk(world, await world.leads.as('officer'));
});
afterAll(() => world.close());

function lines(family: string, count: number): string[][] {
  const rows = Array.from({ length: count }, (_, place) => [`台海${family}${place}有限公司`, '拟建厂房']);
  return [['投资方', '建设内容'], ...rows];
}

async function leadsNamed(family: string): Promise<number> {
  const [row] = await world.app.database.sql<{ count: number }>(
    'select count(*)::int as count from lead where investor_name like $1 and trashed_at is null',
    [`台海${family}%`],
  );
  return row?.count ?? -1;
}

function statusesOf(answers: ReadonlyArray<Answer<unknown>>): number[] {
  return answers.map(({ status }) => status).toSorted((left, right) => left - right);
}

describe('two at once', () => {
  it('start an import once', async () => {
    const run = await officer.paste(lines('起', 20));
    const answers = await Promise.all([officer.commit(run), officer.commit(run), officer.commit(run)]);
    expect(statusesOf(answers)).toEqual([200, 409, 409]);
    expect(await officer.goneOn(run)).toMatchObject({ state: 'DONE', counts: { imported: 20 } });
    expect(await leadsNamed('起')).toBe(20);
  });

  it('take it back once, and it cannot be taken back again', async () => {
    const done = await officer.committed(await officer.paste(lines('撤', 5)));
    const answers = await Promise.all([officer.revert(done), officer.revert(done)]);
    expect(statusesOf(answers)).toEqual([200, 409]);
    const reverted = await officer.goneOn(done);
    expect(reverted).toMatchObject({ state: 'REVERTED', counts: { reverted: 5 } });
    expect(refusalOf(await officer.revert(reverted))).toEqual({ status: 409, code: 'import.not-now' });
    expect(await leadsNamed('撤')).toBe(0);
  });

  it('bring the same sheet in: each record is there once, and the other sheet says whose repetition it was', async () => {
    const dispatcher = new ImportDesk(world, await world.leads.as('dispatcher'));
    const sheet = await makeWorkbook({
      rows: Object.fromEntries(lines('同', 30).map((cells, place) => [place + 1, cells])),
    });
    const runs = [await dispatcher.read(sheet), await dispatcher.read(sheet)];
    expect(runs.map(({ counts }) => [counts.good, counts.duplicates])).toEqual([
      [30, 0],
      [30, 0],
    ]);
    for (const run of runs) {
      succeeded(await dispatcher.commit(run));
    }
    const progress = world.app.app.get(ImportProgress, { strict: false });
    await Promise.all([progress.goOn(), progress.goOn()]);
    const after = await Promise.all(runs.map((run) => dispatcher.goneOn(run)));
    expect(after.reduce((sum, { counts }) => sum + counts.imported, 0)).toBe(30);
    expect(after.reduce((sum, { counts }) => sum + counts.duplicates, 0)).toBe(30);
    expect(await leadsNamed('同')).toBe(30);
  });
});

describe('a row that is refused among many', () => {
  it('is found, and the others are made', async () => {
    const sheet = lines('批', 60).map((cells) => [...cells, '否', '']);
    sheet[0] = ['投资方', '建设内容', '保密线索', '对外描述'];
    sheet[30] = ['台海批秘密有限公司', '拟建厂房', '是', '就是台海批秘密有限公司'];
    const done = await officer.committed(await officer.paste(sheet));
    expect(done.counts).toMatchObject({ imported: 59, refused: 1 });
    expect((await officer.rows(done, 'refused')).map(({ number }) => number)).toEqual([31]);
    expect(await leadsNamed('批')).toBe(59);
  });
});

describe('a workbook made to hurt', () => {
  const row = (number: number): string => `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`;

  async function refused(sheetData: string): Promise<{ status: number; code: string }> {
    const started = performance.now();
    const answer = await officer.send(await makeRawWorkbook(sheetData));
    expect(performance.now() - started).toBeLessThan(REFUSED_WITHIN_MS);
    expect((await officer.client.get('/imports')).status).toBe(200);
    return refusalOf(answer);
  }

  it('of 600,000 rows is refused, and nothing of it stays', async () => {
    const before = await runs();
    const rows = Array.from({ length: 600_000 }, (_, place) => row(place + 1)).join('');
    expect((await refused(rows)).status).toBe(413);
    expect(await runs()).toEqual(before);
  }, 60_000);

  it('that unpacks to a thousand times its size is refused', async () => {
    const bomb = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'0'.repeat(400 * 1_048_576)}</t></is></c></row>`;
    expect((await refused(bomb)).status).toBeGreaterThanOrEqual(400);
  }, 60_000);

  async function runs(): Promise<object[]> {
    return world.app.database.sql('select id from import_run union all select id from import_row order by id');
  }
});

describe('phones of a sheet', () => {
  it('stand in no event, notice, job or reason, whatever becomes of the row', async () => {
    const run: ImportView = await officer.paste([
      ['投资方', '建设内容', '联系电话', '计划总投资'],
      ['台海密甲有限公司', '拟建厂房', '13955551234', '2亿'],
      ['台海密乙有限公司', '请打 13955551234 和 13955551234 再打 13955551234', '13955551234', '2亿'],
      ['台海密丙有限公司', '拟建厂房', '13955551234', '打13955551234问'],
    ]);
    expect(JSON.stringify(await officer.rows(run))).not.toContain('13955551234');
    const done = await officer.committed(run, { allowPartial: true, duplicates: 'IMPORT' });
    await officer.download(`/imports/${done.id}/errors`);
    await officer.goneOn(succeeded(await officer.revert(done)));
    const tables = await world.app.database.sql<{ name: string }>(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
       where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await world.app.database.sql(
        `select from ${name} as kept where kept::text like '%13955551234%' limit 1`,
      );
      found.push(...(rows.length > 0 ? [name] : []));
    }
    expect(found).toEqual([]);
  });
});
