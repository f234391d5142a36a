import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportView } from '../src/imports/imports.view.schemas.js';
import { ImportDesk } from './support/imports.js';
import { basedOn, refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import { makeWorkbook, type MadeWorkbook } from './support/workbook.js';

let world: LeadsWorld;
let officer: ImportDesk;

beforeAll(async () => {
  world = await startLeads();
  officer = new ImportDesk(world, await world.leads.as('officer'));
});
afterAll(() => world.close());

/** 在谈项目台账 as zones keep it: titles, units, two header rows, hidden columns, sums, and what people type. */
const NASTY: MadeWorkbook = {
  rows: {
    1: ['某开发区在谈项目台账'],
    2: [null, null, null, null, null, '单位：万元、亩'],
    4: ['序号', '投资方', '建设内容', '联系人', null, '计划总投资', '用地', '获悉日期', '内部备注'],
    5: [null, null, null, '姓名', '电话'],
    6: [1, '台海甲科技有限公司', '拟建芯片封装厂', '王总', 13_900_000_001, 35_000, 200, { date: 46_086 }, '勿外传'],
    7: [
      2,
      '台海乙材料有限公司',
      '新材料中试线',
      '林总',
      '１３９０００００００２',
      '１．２亿',
      '二百亩',
      '2026年3月5日',
    ],
    9: [3, '台海丙装备有限公司', '装备制造', '陈总', '13900000003', '3-5亿', '15亩', '2026.3.5'],
    10: [4, '台海 甲科技有限公司 ', '与第一行重复', null, null, '3500万元', '1.5公顷', 46_086],
    11: [5, { formula: 'B6&"二期"', cached: '台海甲科技有限公司二期' }, '扩建', null, null, { formula: 'F6*2' }],
    12: [6, '台海丁能源有限公司', '储能电站', null, null, '500万美元', '30-50亩', '3月5日'],
    13: ['合计', null, null, null, null, 47_000],
  },
  hiddenColumns: [9],
  merges: ['A1:I1', 'D4:E4'],
};

describe('a nasty workbook', () => {
  let run: ImportView;
  beforeAll(async () => {
    run = await officer.read(await makeWorkbook(NASTY));
  });

  it('is understood without a hand: its header, its columns, its units', () => {
    expect(run).toMatchObject({
      ...{ state: 'READY', headerRow: 4, headerRowCount: 2, fileName: '在谈项目台账.xlsx', sheetName: '台账' },
      mapping: {
        ...{ investorName: 1, summary: 2, contactName: 3, contactPhone: 4 },
        ...{ intendedInvestment: 5, landAreaM2: 6, capturedAt: 7 },
      },
      counts: { total: 7, good: 3, duplicates: 1, bad: 3, excluded: 1 },
    });
    expect(run.columns[8]).toEqual({ index: 8, title: '内部备注', isHidden: true });
  });

  it('echoes what was understood of each cell, phones masked', async () => {
    const rows = await officer.rows(run);
    expect(rows.map(({ number, state }) => [number, state])).toEqual([
      [1, 'HEADER'],
      [2, 'HEADER'],
      [4, 'HEADER'],
      [5, 'HEADER'],
      [6, 'GOOD'],
      [7, 'GOOD'],
      [9, 'BAD'],
      [10, 'GOOD'],
      [11, 'BAD'],
      [12, 'BAD'],
      [13, 'EXCLUDED'],
    ]);
    const fieldsOf = (number: number) =>
      Object.fromEntries((rows.find((row) => row.number === number)?.fields ?? []).map((one) => [one.field, one]));
    expect(fieldsOf(6)).toMatchObject({
      intendedInvestment: { text: '35000', value: '350000000.00', notes: ['unit-of-header'] },
      landAreaM2: { value: '133333.33', notes: ['unit-of-header'] },
      contactPhone: { text: '139****0001' },
      capturedAt: { text: '2026-03-05', value: '2026-03-05' },
    });
    expect(fieldsOf(7)).toMatchObject({
      intendedInvestment: { text: '１．２亿', value: '120000000.00' },
      landAreaM2: { value: '133333.33' },
      capturedAt: { value: '2026-03-05' },
    });
    expect(fieldsOf(10)).toMatchObject({ landAreaM2: { value: '15000.00' }, capturedAt: { notes: ['serial'] } });
    expect(JSON.stringify(rows)).not.toContain('13900000001');
  });

  it('names each problem and each repetition', async () => {
    const rows = await officer.rows(run);
    const problemsOf = (number: number) =>
      rows.find((row) => row.number === number)?.problems.map(({ field, code }) => [field, code]);
    expect(problemsOf(9)).toEqual([['intendedInvestment', 'import.value-range']]);
    expect(problemsOf(11)).toEqual([['intendedInvestment', 'import.value-cell-error']]);
    expect(problemsOf(12)).toEqual([
      ['intendedInvestment', 'import.value-currency'],
      ['landAreaM2', 'import.value-range'],
      ['capturedAt', 'import.value-year-missing'],
    ]);
    expect(rows.find(({ number }) => number === 9)?.problems[0]?.message).toContain('3-5亿');
    expect((await officer.rows(run, 'duplicate')).map((row) => [row.number, row.duplicateOfNumber])).toEqual([[10, 6]]);
  });

  it('is mended in place: checked at once, taken back, left out', async () => {
    const mended = succeeded(await officer.mend(run, 9, { values: { intendedInvestment: '4亿' } }));
    expect(mended).toMatchObject({ state: 'GOOD', problems: [] });
    expect(mended.fields.find(({ field }) => field === 'intendedInvestment')).toMatchObject({
      value: '400000000.00',
      isMended: true,
    });
    const back = succeeded(await officer.mend(run, 9, { values: { intendedInvestment: null } }));
    expect(back.state).toBe('BAD');
    succeeded(await officer.mend(run, 9, { values: { intendedInvestment: '4亿' } }));
    expect(succeeded(await officer.mend(run, 12, { isExcluded: true })).state).toBe('EXCLUDED');
    expect(refusalOf(await officer.mend(run, 99, { isExcluded: true })).status).toBe(404);
    expect(refusalOf(await officer.mend(run, 4, { isExcluded: false })).status).toBe(404);
    expect(refusalOf(await officer.mend(run, 9, { values: { ownerId: 'x' } })).status).toBe(400);
  });

  it('frees the later row when the earlier one is left out', async () => {
    succeeded(await officer.mend(run, 6, { isExcluded: true }));
    expect(await officer.rows(run, 'duplicate')).toEqual([]);
    succeeded(await officer.mend(run, 6, { isExcluded: false }));
    expect(await officer.rows(run, 'duplicate')).toHaveLength(1);
  });

  it('stops at problems and repetitions that nobody has decided about', async () => {
    run = await officer.goneOn(run);
    expect(refusalOf(await officer.commit(run))).toEqual({ status: 409, code: 'import.bad-rows' });
    expect(refusalOf(await officer.commit(run, { allowPartial: true }))).toEqual({
      status: 409,
      code: 'import.duplicate-rows',
    });
  });

  it('becomes leads, and says what was left', async () => {
    run = await officer.committed(run, { allowPartial: true, duplicates: 'SKIP' });
    expect(run).toMatchObject({ state: 'DONE', counts: { imported: 3, good: 1, duplicates: 1, bad: 1, excluded: 2 } });
    const imported = await officer.rows(run, 'imported');
    const lead = succeeded(await officer.client.get<Record<string, unknown>>(`/leads/${imported[0]?.recordId}`));
    expect(lead).toMatchObject({
      title: '台海甲科技有限公司',
      summary: '拟建芯片封装厂',
      intendedInvestment: '350000000.00',
      landAreaM2: '133333.33',
      contact: { name: '王总', phoneMasked: '139****0001' },
      capturedAt: '2026-03-04T16:00:00.000Z',
      stage: 'REPORTED',
    });
  });

  it('gives back what was left as a sheet with the reason beside each row, and logs that', async () => {
    const { rows } = await officer.download(`/imports/${run.id}/errors`);
    expect(rows[0]?.slice(1, 6)).toEqual(['投资方', '建设内容', '联系人姓名', '联系人电话', '计划总投资']);
    const reasons = new Map(rows.slice(1).map((cells) => [cells.at(-1), cells.at(-2)]));
    expect([...reasons.keys()]).toEqual(['10', '11', '12', '13']);
    expect(reasons.get('10')).toContain('第 6 行重复');
    expect(reasons.get('11')).toContain('计划总投资');
    const logged = await world.app.database.sql(
      `select data from event_log where type = 'import.errors-exported' and subject_id = $1`,
      [run.id],
    );
    expect(logged).toEqual([{ data: { kind: 'lead', rows: 4 } }]);
  });

  it('is not taken back without a reason', async () => {
    expect(refusalOf(await officer.revert(run, '  '))).toEqual({ status: 400, code: 'request.invalid' });
    expect(succeeded(await officer.client.get<ImportView>(`/imports/${run.id}`)).state).toBe('DONE');
  });

  it('is taken back in one step, with the reason beside it', async () => {
    run = await officer.goneOn(succeeded(await officer.revert(run, '用错了上月的表')));
    expect(run).toMatchObject({ state: 'REVERTED', counts: { imported: 0, reverted: 3, kept: 0 } });
    expect(run.revertReason).toBe('用错了上月的表');
    expect(
      await world.app.database.sql(
        `select data ->> 'reason' as reason from event_log where type = 'import.reversal-started' and subject_id = $1`,
        [run.id],
      ),
    ).toEqual([{ reason: '用错了上月的表' }]);
    expect(run.can.revert).toBe(false);
    const [{ count } = { count: -1 }] = await world.app.database.sql<{ count: number }>(
      'select count(*)::int as count from lead where trashed_at is null',
    );
    expect(count).toBe(0);
  });
});

describe('the mapping', () => {
  it('is asked for where it is not clear, and remembered for the next sheet', async () => {
    const lines = [
      ['单位', '想做什么', '钱'],
      ['台海子有限公司', '拟建物流园', '2亿'],
    ];
    const run = await officer.paste(lines);
    expect(run).toMatchObject({ state: 'MAPPING', mapping: {}, can: { map: true, commit: false } });
    const map = (body: object) => officer.client.put<ImportView>(`/imports/${run.id}/mapping`, body, basedOn(run));
    const mapping = { investorName: 0, summary: 1, intendedInvestment: 2 };
    expect(refusalOf(await map({ headerRow: 1, mapping: { investorName: 0 } }))).toEqual({
      status: 422,
      code: 'import.column-required',
    });
    for (const wrong of [
      { ...mapping, summary: 9 },
      { ...mapping, owner: 2 },
      { ...mapping, summary: 0 },
    ]) {
      expect(refusalOf(await map({ headerRow: 1, mapping: wrong })).code).toBe('import.mapping-invalid');
    }
    expect(refusalOf(await map({ headerRow: 7, mapping })).code).toBe('import.mapping-invalid');
    const mapped = await officer.goneOn(succeeded(await map({ headerRow: 1, mapping })));
    expect(mapped).toMatchObject({ state: 'READY', mapping, counts: { good: 1 } });
    expect(refusalOf(await map({ headerRow: 1, mapping }))).toEqual({ status: 409, code: 'request.stale-version' });
    expect(await officer.paste(lines)).toMatchObject({ state: 'READY', mapping });
  });
});

describe('text', () => {
  it.each([
    ['UTF-8', '\ufeff投资方,建设内容,计划总投资\n台海丑有限公司,"仓储,物流","1,200万"\n'],
    ['GB18030', Buffer.from('cdb6d7cab7bd2cbda8c9e8c4dac8dd0acca8baa3d2faceefc1f7b9abcbbe2cb2d6b4a20a', 'hex')],
  ])('in %s is read', async (_encoding, content) => {
    const run = await officer.read(content, '台账.csv');
    expect(run).toMatchObject({ state: 'READY', counts: { total: 1, good: 1 } });
  });

  it('is refused with a secrecy marking, and files of other kinds with what to do', async () => {
    const text = '投资方\t建设内容\n某公司\t机密★20年';
    const pasted = await officer.client.post('/imports/pasted', { kind: 'lead', text });
    expect(refusalOf(pasted).code).toBe('attachment.secrecy-marking');
    expect(refusalOf(await officer.send('%PDF-1.7\n%%EOF', '台账.pdf')).status).toBeGreaterThanOrEqual(400);
    expect(refusalOf(await officer.send('PK\u0003\u0004 nothing', '台账.xlsx')).code).toBe('attachment.damaged');
    expect(refusalOf(await officer.send('\n\n', '空.csv')).code).toBe('import.empty');
  });
});

describe('the template', () => {
  it('has Chinese headers and an example that is no lead when it is left in', async () => {
    const { rows, content } = await officer.download('/imports/kinds/lead/template');
    expect(rows[0]?.slice(0, 3)).toEqual(['投资方*', '建设内容*', '计划总投资']);
    const run = await officer.read(content, '招商线索导入模板.xlsx');
    expect(run).toMatchObject({ state: 'READY', counts: { total: 1, excluded: 1 } });
    expect(Object.keys(run.mapping)).toHaveLength(20);
    expect(refusalOf(await officer.commit(run)).code).toBe('import.nothing-to-import');
  });
});

describe('hostile text', () => {
  const HOSTILE = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\u00a0=1+1', '\t=1+1', '=HYPERLINK("http://x.invalid")'];

  it('stays text in the sheets that go out', async () => {
    const lines = HOSTILE.map((text) => [text.trim(), `"${text.replaceAll('"', '""')}"`, '看不懂']);
    const run = await officer.paste([['投资方', '建设内容', '计划总投资'], ...lines]);
    expect(run.counts.bad).toBe(HOSTILE.length);
    const { rows } = await officer.download(`/imports/${run.id}/errors`);
    expect(rows.slice(1).map((cells) => cells[0])).toEqual(HOSTILE.map((text) => text.trim()));
    expect(rows.slice(1).map((cells) => cells[1])).toEqual(HOSTILE);
  });
});
