import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentView } from '../src/documents/documents.schemas.js';
import type { OwnSheetList, OwnSheetView } from '../src/documents/own/own-sheets.schemas.js';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { basedOn, refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import { converted, download, hasOffice, partsOf } from './support/office.js';
import type { PersonName } from './support/people.js';
import type { Answer, TestClient } from './support/test-client.js';
import { makeWorkbook, type MadeWorkbook } from './support/workbook.js';

let world: LeadsWorld;
let dispatcher: TestClient;
let lead: LeadView;

const TWO_STARTS_OF_OFFICE_MS = 180_000;

const FORM: MadeWorkbook = {
  rows: {
    1: ['东区在谈项目情况表'],
    2: ['单位：亿元、㎡'],
    3: ['序号', '投资企业', '主要建设内容', '总投资（亿元）', '用地（㎡）', '领导批示'],
    4: [1, '样例公司', '样例', 1, 2, ''],
    5: [2, '样例公司二', '样例', 3, 4, ''],
    6: ['合计', '', '', { formula: 'SUM(D4:D5)', cached: 4 }, { formula: 'E4+E5' }, ''],
    7: ['填报人：', '', '', '', '', ''],
  },
  merges: ['A1:F1', 'A2:F2', 'A7:F7'],
};

beforeAll(async () => {
  world = await startLeads();
  dispatcher = await world.leads.as('dispatcher');
  lead = await world.leads.aLeadInNegotiation({
    intendedInvestment: '350000000',
    landAreaM2: '20000',
    summary: '=1+1',
  });
  await world.leads.aLeadInNegotiation({ investorName: '厦门云帆电子有限公司', intendedInvestment: '120000000' });
});
afterAll(() => world.close());

function formOf(file: Buffer, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) {
    form.append(key, value);
  }
  form.append('file', new Blob([new Uint8Array(file)]), '在谈项目情况表.xlsx');
  return form;
}

const addedFile = (client: TestClient, file: Buffer): Promise<Answer<OwnSheetView>> =>
  client.post<OwnSheetView>('/own-sheets', formOf(file, { sheet: 'lead.ledger', name: '东区情况表' }));

async function added(name: PersonName = 'dispatcher', made = FORM): Promise<Answer<OwnSheetView>> {
  return addedFile(await world.leads.as(name), await makeWorkbook(made));
}

async function bytesOf(client: TestClient, path: string, body: object): Promise<Buffer> {
  const response = await fetch(`${client.url}/api/v1${path}`, {
    method: 'POST',
    headers: { cookie: client.cookieHeader(), 'content-type': 'application/json', origin: client.url },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

const filledBytes = (own: OwnSheetView): Promise<Buffer> =>
  bytesOf(dispatcher, `/own-sheets/${own.id}/filled`, { filter: { sort: 'name' } });

async function filled(own: OwnSheetView): Promise<{ text: string }> {
  const parts = await partsOf(await filledBytes(own));
  return { text: parts.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '' };
}

describe('a form of the zone', () => {
  it('is mapped by its headers as far as they say it, and keeps what is mapped by hand', async () => {
    const own = succeeded(await added());
    expect(own).toMatchObject({ sheet: 'lead.ledger', headerRow: 3, bodyRow: 4, footRow: 6, can: { manage: true } });
    expect(own.columns.map(({ column, key }) => [column, key])).toEqual([
      ['A', 'place'],
      ['B', 'investor'],
      ['C', 'summary'],
      ['D', 'intendedInvestment'],
      ['E', 'land'],
      ['F', null],
    ]);
    const { name, headerRow, bodyRow, footRow, columns } = own;
    const wanted = columns.map((column) => (column.column === 'F' ? { ...column, key: 'owner' } : column));
    const change = { name, headerRow, bodyRow, footRow, columns: wanted };
    const mapped = succeeded(await dispatcher.put<OwnSheetView>(`/own-sheets/${own.id}`, change, basedOn(own)));
    expect(mapped.columns.at(-1)?.key).toBe('owner');
    const replaced = succeeded(
      await dispatcher.post<OwnSheetView>(
        `/own-sheets/${own.id}/file`,
        formOf(await makeWorkbook(FORM)),
        basedOn(mapped),
      ),
    );
    expect(replaced.columns.at(-1)?.key).toBe('owner');
    const wrong = { ...change, columns: [{ column: 'A', header: '序号', key: 'phone' }] };
    expect(refusalOf(await dispatcher.put(`/own-sheets/${own.id}`, wrong, basedOn(replaced)))).toEqual({
      status: 400,
      code: 'own-sheet.wrong-mapping',
    });
    expect((await dispatcher.put(`/own-sheets/${own.id}`, change, basedOn(own))).status).toBe(409);
    expect((await dispatcher.raw('DELETE', `/api/v1/own-sheets/${own.id}`, undefined, basedOn(replaced))).status).toBe(
      204,
    );
    expect((await dispatcher.get(`/own-sheets/${own.id}`)).status).toBe(404);
  });

  it('finds by its headers which records fill it, and asks where they say nothing', async () => {
    const headed = async (...headers: string[]): Promise<Answer<OwnSheetView>> => {
      const file = await makeWorkbook({ rows: { 1: headers, 2: headers.map(() => '样例') } });
      return dispatcher.post<OwnSheetView>('/own-sheets', formOf(file, { name: '月报' }));
    };
    const projects = succeeded(await headed('序号', '项目名称', '投资企业', '总投资（亿元）'));
    expect(projects).toMatchObject({ sheet: 'lead.ledger', sheetTitle: '在谈项目台账' });
    const tasks = succeeded(await headed('编号', '事项原文', '牵头/配合单位', '时限', '领导意见'));
    expect(tasks.sheet).toBe('task.ledger');
    expect(tasks.columns.map(({ key }) => key)).toEqual(['code', 'words', 'units', 'dueAt', null]);
    const instructions = succeeded(await headed('编号', '领导', '批示原文', '承办单位'));
    expect(instructions.sheet).toBe('instruction.ledger');
    expect(refusalOf(await headed('序号', '甲', '乙'))).toEqual({ status: 422, code: 'own-sheet.no-sheet' });
  });

  it('comes back filled in its own layout and units, its sums over all records', async () => {
    const { text } = await filled(succeeded(await added()));
    expect(text).toContain('<c r="D4"><v>3.5</v></c>');
    expect(text).toContain('<c r="E4"><v>20000</v></c>');
    expect(text).toContain('<c r="D5"><v>1.2</v></c>');
    expect(text).toContain('<f>SUM(D4:D5)</f>');
    expect(text).toMatch(/<mergeCell ref="A1:F1"\/><mergeCell ref="A2:F2"\/><mergeCell ref="A7:F7"\/>/);
    expect(text).not.toContain('样例');
    expect(text).toContain('>=1+1</t>');
    expect(text).toContain('与上次差异');
    expect(text).toContain('草稿　内部资料　邓调度');
    expect(text).toContain('<f>SUM(E4:E5)</f>');
    expect(text.split(/<f>/)).toHaveLength(3);
  });

  it('moves what stands below when there are more records than examples', async () => {
    await world.leads.aLeadInNegotiation({ investorName: '泉州远航科技有限公司' });
    const { text } = await filled(succeeded(await added()));
    expect(text).toContain('<f>SUM(D4:D6)</f>');
    expect(text).toContain('<mergeCell ref="A8:F8"/>');
  });

  it.runIf(hasOffice)(
    'made by an office program opens in one, its sums over what was filled in',
    async () => {
      const made = await converted(await makeWorkbook(FORM), 'xlsx', 'xlsx');
      const own = succeeded(await addedFile(dispatcher, made));
      expect(own).toMatchObject({ headerRow: 3, bodyRow: 4, footRow: 6 });
      const text = (await converted(await filledBytes(own), 'xlsx', 'fods')).toString('utf8');
      const words = [
        '东区在谈项目情况表',
        '单位：亿元、㎡',
        '主要建设内容',
        '厦门云帆电子有限公司',
        '填报人：',
        '草稿',
      ];
      expect(words.filter((said) => !text.includes(said))).toEqual([]);
      expect(text).toMatch(/of:=SUM\(\[\.D4:\.D\d\]\)"[^>]*office:value="4\.7"/);
      expect(text).toMatch(/of:=SUM\(\[\.E4:\.E\d\]\)"[^>]*office:value="20000"/);
      expect(text).not.toMatch(/样例|#REF|#VALUE|#NAME|Err:/);
    },
    TWO_STARTS_OF_OFFICE_MS,
  );

  it('reckons anew in each row what the first example reckons', async () => {
    const header = ['序号', '投资企业', '主要建设内容', '总投资（亿元）', '用地（㎡）', '翻番'];
    const rows = { ...FORM.rows, 3: header, 4: [1, '样例公司', '样例', 1, 2, { formula: 'D4*2' }] };
    const sheet = succeeded(await added('dispatcher', { ...FORM, rows }));
    const { text } = await filled(sheet);
    expect(text).toContain('<f>D4*2</f>');
    expect(text).toContain('<f>D5*2</f>');
  });

  it('refuses a sum of some examples, which says nothing of the records', async () => {
    const rows = { ...FORM.rows, 6: ['合计', '', '', { formula: 'D4+D5' }, { formula: 'E5' }, ''] };
    const own = succeeded(await added('dispatcher', { ...FORM, rows }));
    expect(refusalOf(await dispatcher.post(`/own-sheets/${own.id}/filled`, { filter: {} }))).toEqual({
      status: 422,
      code: 'own-sheet.single-example',
    });
  });

  it('says what has changed since it was issued last, and is frozen under its number', async () => {
    const own = succeeded(await added());
    const issue = async (): Promise<string> => {
      const asked = { form: own.form, series: '招商专报', filter: { sort: 'name' } };
      const draft = succeeded(await dispatcher.post<DocumentView>('/documents', asked));
      const document = succeeded(
        await dispatcher.post<DocumentView>(`/documents/${draft.id}/issue`, undefined, basedOn(draft)),
      );
      const file = await download(dispatcher, `/attachments/${document.issues[0]?.attachmentId}/content`);
      return (await partsOf(file.bytes)).get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
    };
    const first = await issue();
    expect(first).toContain('招商专报〔2026〕1号');
    expect(first).not.toMatch(/新增|无变化/);
    const officer = await world.leads.as('officer');
    const now = succeeded(await officer.get<LeadView>(`/leads/${lead.id}`));
    succeeded(await officer.patch(`/leads/${lead.id}`, { intendedInvestment: '500000000' }, basedOn(now)));
    await world.leads.aLeadInNegotiation({ investorName: '漳州新客有限公司' });
    const second = await issue();
    expect(second).toContain('总投资（亿元）：3.5→5');
    expect(second).toContain('>新增</t>');
    expect(second).toContain('>无变化</t>');
  });

  it('is refused when it is no spreadsheet, and managed by offices alone', async () => {
    const form = new FormData();
    form.append('sheet', 'lead.ledger');
    form.append('name', '表');
    form.append('file', new Blob(['不是表格']), '表.txt');
    expect(refusalOf(await dispatcher.post('/own-sheets', form))).toEqual({
      status: 422,
      code: 'own-sheet.unreadable',
    });
    for (const name of ['officer', 'ambassador', 'handler', 'auditor', 'admin'] as const) {
      expect([name, (await added(name)).status]).toEqual([name, 403]);
    }
    const list = await (await world.leads.as('officer')).get<OwnSheetList>('/own-sheets');
    expect(list.body.can).toEqual({ add: false });
    expect(list.body.items.length).toBeGreaterThan(0);
  });

  it('holds what the sheet shows whoever fills it, and is in the log', async () => {
    const own = succeeded(await added());
    await world.leads.triaged(await world.leads.aConfidentialLead());
    const leader = await world.leads.as('supervisor');
    const parts = await partsOf(
      await bytesOf(leader, `/own-sheets/${own.id}/filled`, { filter: { sort: 'name', stage: ['TRIAGED'] } }),
    );
    const text = parts.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
    expect(text).toContain('某存储芯片龙头企业');
    expect(text).not.toContain('隐山');
    const logged = await world.app.database.sql(
      `select 1 from event_log where type = 'document.sheet-exported' and actor_id = $1`,
      [world.people.ids.supervisor],
    );
    expect(logged).toHaveLength(1);
  });
});
