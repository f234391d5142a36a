import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportView } from '../src/imports/imports.view.schemas.js';
import { ImportDesk } from './support/imports.js';
import { startLeads, type LeadsWorld } from './support/leads.js';
import { nastyLeads, type NastyLead } from './support/nasty-leads.js';
import { makeWorkbook } from './support/workbook.js';

const ROWS = 5_000;
const FEW = 400;
const LONG_MS = 300_000;
const SHEET = '/leads/export?sheet=lead.list&phones=full&sort=firstReportedAt';
/** Of the list: what a sheet can bring in. */
const CARRIED = [
  ...['投资方', '项目概况', '产业链', '计划总投资（万元）', '用地需求（㎡）', '联系人', '联系电话', '获悉日期'],
];

let world: LeadsWorld;
let desk: ImportDesk;

beforeAll(async () => {
  world = await startLeads();
  desk = new ImportDesk(world, await world.leads.as('dispatcher'));
});
afterAll(() => world.close());

describe('5,000 rows made to be nasty', () => {
  const book = nastyLeads(ROWS);
  let run: ImportView;

  it(
    'are understood without a hand, each for what it is',
    async () => {
      run = await desk.read(await makeWorkbook(book.made));
      expect(run).toMatchObject({
        ...{ state: 'READY', headerRow: 5, headerRowCount: 2, sheetName: '台账' },
        counts: {
          total: ROWS,
          good: book.good.length + book.repeated.length,
          duplicates: book.repeated.length,
          bad: book.bad.size,
          excluded: book.excluded.length,
        },
      });
    },
    LONG_MS,
  );

  it('give back what is wrong with its reason beside each row, and nothing else', async () => {
    const { rows } = await desk.download(`/imports/${run.id}/errors`);
    const numbers = rows.slice(1).map((cells) => Number(cells.at(-1)));
    expect(numbers).toEqual([...book.bad.keys()]);
    expect(rows.slice(1).every((cells) => (cells.at(-2) ?? '').length > 3)).toBe(true);
    const codes = (await desk.rows(run, 'bad')).map(({ number, problems }) => [number, problems[0]?.code]);
    expect(codes).toEqual([...book.bad].slice(0, codes.length));
  });

  it(
    'become leads, to the cent and the day',
    async () => {
      run = await desk.committed(run, { allowPartial: true, duplicates: 'SKIP' });
      expect(run.counts).toMatchObject({ imported: book.good.length, refused: 0, bad: book.bad.size });
      expect(await stored(world)).toEqual(book.good.map(asStored));
    },
    LONG_MS,
  );

  it(
    'go out with their phones, and into an empty zone the same',
    async () => {
      const list = await desk.download(SHEET);
      expect(tableOf(list.rows).map((row) => row['联系电话'] ?? null)).toEqual(book.good.map(({ phone }) => phone));
      const empty = await startLeads();
      try {
        const other = new ImportDesk(empty, await empty.leads.as('dispatcher'));
        const again = await other.read(list.content, '招商线索清单.xlsx');
        expect(again.counts).toMatchObject({ good: book.good.length, bad: 0, duplicates: 0 });
        await other.committed(again);
        const there = await other.download(SHEET);
        expect(tableOf(there.rows)).toEqual(tableOf(list.rows));
      } finally {
        await empty.close();
      }
    },
    LONG_MS,
  );
});

describe('a workbook that counts its days from 1904', () => {
  it('says the same days', async () => {
    const zone = await startLeads();
    try {
      const old = new ImportDesk(zone, await zone.leads.as('dispatcher'));
      const book = nastyLeads(FEW, '1904');
      const run = await old.read(await makeWorkbook(book.made));
      await old.committed(run, { allowPartial: true, duplicates: 'SKIP' });
      expect(await stored(zone)).toEqual(book.good.map(asStored));
    } finally {
      await zone.close();
    }
  });
});

function asStored({ name, summary, investment, land, day, phone }: NastyLead) {
  return { name, summary, investment, land, day, phone: phone && `${phone.slice(0, 3)}****${phone.slice(7)}` };
}

async function stored({ app }: LeadsWorld): Promise<object[]> {
  return app.database.sql(
    `select investor_name as name, summary, intended_investment as investment, land_area_m2 as land,
            to_char(captured_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, contact_phone_masked as phone
     from lead order by code`,
  );
}

/** The rows of a list, without title, sums and foot, and without what belongs to the zone they are in. */
function tableOf(rows: readonly string[][]): Array<Record<string, string>> {
  const place = rows.findIndex((cells) => cells[0] === '序号');
  const header = rows[place] ?? [];
  return rows
    .slice(place + 1)
    .filter(([number = '']) => /^\d+$/.test(number))
    .map((cells) =>
      Object.fromEntries(
        CARRIED.flatMap((title) => [[title, cells[header.indexOf(title)] ?? '']]).filter(([, text]) => text !== ''),
      ),
    );
}
