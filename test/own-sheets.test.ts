import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentView } from '../src/documents/documents.schemas.js';
import type { OwnSheetList, OwnSheetView } from '../src/documents/own/own-sheets.schemas.js';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { basedOn, refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import { download, partsOf } from './support/office.js';
import type { PersonName } from './support/people.js';
import type { Answer, TestClient } from './support/test-client.js';
import { makeWorkbook, type MadeWorkbook } from './support/workbook.js';

let world: LeadsWorld;
let dispatcher: TestClient;
let lead: LeadView;

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

async function formOf(made: MadeWorkbook, fields: Record<string, string> = {}): Promise<FormData> {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) {
    form.append(key, value);
  }
  form.append('file', new Blob([new Uint8Array(await makeWorkbook(made))]), '在谈项目情况表.xlsx');
  return form;
}

async function added(name: PersonName = 'dispatcher', made = FORM): Promise<Answer<OwnSheetView>> {
  const client = await world.leads.as(name);
  return client.post<OwnSheetView>('/own-sheets', await formOf(made, { sheet: 'lead.ledger', name: '东区情况表' }));
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

async function filled(own: OwnSheetView): Promise<{ text: string }> {
  const bytes = await bytesOf(dispatcher, `/own-sheets/${own.id}/filled`, { filter: { sort: 'name' } });
  const parts = await partsOf(bytes);
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
      await dispatcher.post<OwnSheetView>(`/own-sheets/${own.id}/file`, await formOf(FORM), basedOn(mapped)),
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
    expect(text.split(/<f>/)).toHaveLength(3);
  });

  it('moves what stands below when there are more records than examples', async () => {
    await world.leads.aLeadInNegotiation({ investorName: '泉州远航科技有限公司' });
    const { text } = await filled(succeeded(await added()));
    expect(text).toContain('<f>SUM(D4:D6)</f>');
    expect(text).toContain('<mergeCell ref="A8:F8"/>');
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
