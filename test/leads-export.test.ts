import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLeads, succeeded, type LeadFactory, type LeadsWorld } from './support/leads.js';
import { converted, download, hasOffice, partsOf, readSheet, tableOf, type Download } from './support/office.js';
import type { PersonName } from './support/people.js';

let world: LeadsWorld;
let leads: LeadFactory;

beforeAll(async () => {
  world = await startLeads();
  leads = world.leads;
});
afterAll(() => world.close());

async function exported(name: PersonName, query = ''): Promise<Download> {
  return download(await leads.as(name), `/leads/export${query}`);
}

function codeOf({ bytes }: Download): string {
  return (JSON.parse(bytes.toString('utf8')) as { code: string }).code;
}

interface Logged {
  actor_id: string;
  data: { sheet: string; filter: Record<string, unknown>; phones: string; rows: number; sha256: string };
}

const log = (): Promise<Logged[]> =>
  world.app.database.sql<Logged>(
    `select actor_id, data from event_log where type = 'document.sheet-exported' order by id`,
  );

async function emptyZone(): Promise<void> {
  await world.app.database.sql('truncate lead cascade');
  await world.app.database.sql('truncate export_quota');
}

describe('the list as .xlsx', () => {
  beforeAll(emptyZone);

  it('has title, units, headers, numbers, sums, foot and as-of, in one A4 page’s width', async () => {
    await leads.aReportedLead({
      intendedInvestment: '350000000.00',
      landAreaM2: '133333.33',
      contactPhone: '13905910001',
    });
    await leads.aReportedLead({ investorName: '厦门云帆电子有限公司', intendedInvestment: '0.01' });
    const file = await exported('dispatcher');
    const rows = await tableOf(file);
    expect(file.headers.get('content-type')).toContain('spreadsheetml.sheet');
    expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toContain('招商线索清单_2026-02-10.xlsx');
    expect(Number(file.headers.get('content-length'))).toBe(file.bytes.length);
    expect(rows.map((row) => row['投资方']?.value)).toEqual(['厦门云帆电子有限公司', '福建星海数字技术有限公司']);
    expect(rows[1]).toMatchObject({
      序号: { value: '2', isText: false },
      '计划总投资（万元）': { value: '35000', isText: false },
      '用地需求（㎡）': { value: '133333.33', isText: false },
      联系电话: { value: '139****0001', isText: true },
      阶段: { value: '已报送' },
      首报人: { value: '安大使' },
      首报时间: { value: '46063.427083', isText: false },
    });

    const { rows: all, xml } = await readSheet(file.bytes);
    const firstCells = all.map((row) => row['A']?.value);
    expect(firstCells.slice(0, 3)).toEqual(['招商线索清单', '单位：万元、㎡', '序号']);
    expect(firstCells.slice(5)).toEqual([
      '合计',
      '填报单位：招商局　　填报人：邓调度　　审核人：　　　　　　截止日期：2026年2月10日',
      '共 2 条，数据截至 2026-02-10 10:15。以下空白。',
    ]);
    expect(all[5]?.['I']).toMatchObject({ value: '35000.000001', isText: false });
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('第 &amp;P 页 共 &amp;N 页');
    expect(xml).toContain('内部资料　邓调度　2026-02-10 10:15');
  });

  it('repeats the headers on each page, prints what is filled, and names the offices’ fonts', async () => {
    const parts = await partsOf((await exported('dispatcher')).bytes);
    const workbook = parts.get('xl/workbook.xml')?.toString('utf8');
    expect(workbook).toContain('localSheetId="0">&apos;招商线索清单&apos;!$3:$3'.replaceAll('&apos;', "'"));
    expect(workbook).toContain("'招商线索清单'!$A$1:$Y$8");
    const styles = parts.get('xl/styles.xml')?.toString('utf8') ?? '';
    const fonts = [...styles.matchAll(/<name val="([^"]+)"/g)].map(([, name]) => name);
    expect(fonts).toEqual(['仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312']);
  });

  it('is English for whoever reads English', async () => {
    await world.app.database.sql(`update person set language = 'en' where username = 'supervisor'`);
    const { rows } = await readSheet((await exported('supervisor')).bytes);
    await world.app.database.sql(`update person set language = 'zh-CN' where username = 'supervisor'`);
    expect(rows[0]?.['A']?.value).toBe('List of leads');
    expect(rows.at(-1)?.['A']?.value).toBe('2 rows as of 2026-02-10 10:15. Nothing follows.');
  });

  it('follows filter, search and order of the list', async () => {
    const found = await exported('dispatcher', `?q=${encodeURIComponent('云帆')}&sort=name`);
    expect((await tableOf(found)).map((row) => row['投资方']?.value)).toEqual(['厦门云帆电子有限公司']);
    const none = await exported('dispatcher', '?stage=CLOSED');
    expect(await tableOf(none)).toEqual([]);
    expect((await readSheet(none.bytes)).rows.at(-1)?.['A']?.value).toMatch(/^共 0 条/);
  });

  it('refuses what is no filter', async () => {
    expect((await exported('dispatcher', '?limit=5')).status).toBe(400);
    expect((await exported('dispatcher', '?sheet=lead.secret')).status).toBe(400);
  });

  it('reads on behind a thousand rows, each once', async () => {
    await world.app.database.sql(
      `insert into lead (id, code, investor_name, summary, stage, status, status_since, reporter_id, first_reported_at,
         member_ids, changed_at, sort_name, search_text, search_grams)
       select gen_random_uuid(), 'XS-2026-9' || lpad(number::text, 5, '0'), '客商' || number, '批量', 'REPORTED', 'ACTIVE',
              first.at, $1, first.at, array[$1::uuid], first.at, 'ke shang ' || number, '', '{}'
       from generate_series(1, 2500) as number
       cross join lateral (select timestamptz '2026-01-05 09:00+08' + (number / 3) * interval '1 second' as at) as first`,
      [world.people.ids.ambassador],
    );
    const rows = await tableOf(await exported('dispatcher', '?reportedTo=2026-01-31&sort=firstReportedAt'));
    expect(rows).toHaveLength(2_500);
    expect(new Set(rows.map((row) => row['编号']?.value)).size).toBe(2_500);
    expect(rows.at(-1)?.['序号']?.value).toBe('2500');
    await world.app.database.sql(`delete from lead where summary = '批量'`);
  });
});

describe('an export', () => {
  beforeAll(emptyZone);

  it('is for those with the right, and for full phones with a right of its own', async () => {
    await leads.aReportedLead({ contactPhone: '13905910001' });
    for (const name of ['ambassador', 'coordinator', 'handler', 'auditor', 'admin'] as const) {
      expect([name, (await exported(name)).status]).toEqual([name, 403]);
    }
    for (const name of ['officer', 'leader', 'statistician', 'supervisor'] as const) {
      expect([name, (await exported(name)).status]).toEqual([name, 200]);
      expect([name, (await exported(name, '?phones=full')).status]).toEqual([name, 403]);
    }
    const [masked] = await tableOf(await exported('dispatcher'));
    const [full] = await tableOf(await exported('dispatcher', '?phones=full'));
    expect([masked?.['联系电话']?.value, full?.['联系电话']?.value]).toEqual(['139****0001', '13905910001']);
    expect((await world.app.anonymous.raw('GET', '/leads/export')).status).toBe(401);
  });

  it('holds what the list shows the reader, and nothing of a confidential lead', async () => {
    await emptyZone();
    const open = await leads.aTriagedLead({ contactName: '王总', contactPhone: '13905910002' });
    const secret = await leads.triaged(await leads.aConfidentialLead({ summary: '需要 4 亩绝密地块' }));
    const officer = await leads.as('officer');
    for (const lead of [open, secret]) {
      await officer.post(`/leads/${lead.id}/follow-ups`, { kind: 'VISIT', text: '与隐山谈妥', nextStep: '再访隐山' });
    }
    for (const name of ['supervisor', 'statistician', 'leader'] as const) {
      const parts = await partsOf((await exported(name, `?sheet=lead.ledger&stage=TRIAGED`)).bytes);
      const list = await partsOf((await exported(name)).bytes);
      const text = [...parts.values(), ...list.values()].map((part) => part.toString('utf8')).join('');
      expect([name, text.includes('某存储芯片龙头企业')]).toEqual([name, true]);
      const leaks = ['厦门隐山', '13905910001', '139****0001', '林先生', '绝密地块', String(secret.code)];
      expect([name, leaks.filter((leak) => text.includes(leak))]).toEqual([name, []]);
      const isFigures = name !== 'leader';
      expect([name, text.includes('福建星海')]).toEqual([name, !isFigures]);
      expect([name, text.includes('王总')]).toEqual([name, !isFigures]);
    }
    expect(await tableOf(await exported('outsider'))).toEqual([]);
  });

  it('is in the log with filter, phones, rows and the hash of the file, without a phone that was searched for', async () => {
    const before = (await log()).length;
    const file = await exported('dispatcher', '?q=13905910002&phones=full&isKey=false');
    const [entry, ...more] = (await log()).slice(before);
    expect(more).toEqual([]);
    expect(entry?.actor_id).toBe(world.people.ids.dispatcher);
    expect(entry?.data).toMatchObject({
      sheet: 'lead.list',
      filter: { q: '139****0002', isKey: false, sort: '-firstReportedAt' },
      phones: 'full',
      rows: 1,
    });
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(file.bytes));
    expect(entry?.data.sha256).toBe(Buffer.from(digest).toString('hex'));
  });

  it('is limited for each day, also when many ask at once', async () => {
    await emptyZone();
    const admin = await leads.as('admin');
    const { body } = await admin.get<{ items: Array<{ key: string; version: number }> }>('/settings');
    const version = body.items.find(({ key }) => key === 'export.limit')?.version ?? 0;
    const change = { value: { perDay: 3 }, source: '测试' };
    succeeded(await admin.put('/settings/export.limit', change, { 'if-match': `"${version}"` }));
    const before = (await log()).length;
    const answers = await Promise.all(Array.from({ length: 8 }, () => exported('leader')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map((answer) => [answer.status, codeOf(answer)])).toEqual(
      Array.from({ length: 5 }, () => [429, 'export.used-up']),
    );
    expect((await log()).length - before).toBe(3);
    await world.app.database.sql('update export_quota set day = day - 1');
    expect((await exported('leader')).status).toBe(200);
    await world.app.database.sql('delete from setting');
  });
});

describe('the ledger of projects in talks', () => {
  beforeAll(emptyZone);

  it('has the columns of the superior office, land in 亩, the last progress with its date', async () => {
    await leads.aReportedLead();
    const lead = await leads.aLeadInNegotiation({
      intendedInvestment: '120000000',
      landAreaM2: '20000',
      chain: '算力',
    });
    const officer = await leads.as('officer');
    succeeded(await officer.post(`/leads/${lead.id}/follow-ups`, { kind: 'NO_CHANGE' }));
    const file = await exported('officer', '?sheet=lead.ledger');
    const rows = await tableOf(file);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      '序号',
      '投资方',
      '项目名称',
      '建设内容',
      '计划总投资（万元）',
      '用地（亩）',
      '产业链',
      '首报人',
      '跟进责任人',
      '最近进展及日期',
      '存在问题',
      '下一步计划',
      '备注',
    ]);
    expect(rows).toMatchObject([
      {
        '计划总投资（万元）': { value: '12000', isText: false },
        '用地（亩）': { value: '30', isText: false },
        项目名称: { value: null },
        跟进责任人: { value: '东镇；陈专员' },
        最近进展及日期: { value: '拜访企业总部；2026-02-10' },
      },
    ]);
  });

  it('is laid out as the zone wants it', async () => {
    const admin = await leads.as('admin');
    const value = {
      title: '在谈项目一览表',
      orientation: 'portrait',
      columns: [
        { key: 'land', header: '用地', width: 10 },
        { key: 'investor', width: 20 },
      ],
    };
    const change = { value, source: '区招商办表样' };
    succeeded(await admin.put('/settings/sheet.lead.ledger', change, { 'if-match': '"0"' }));
    const file = await exported('officer', '?sheet=lead.ledger');
    const { rows, xml } = await readSheet(file.bytes);
    expect(rows[0]?.['A']?.value).toBe('在谈项目一览表');
    expect(Object.values(rows[2] ?? {}).map(({ value: header }) => header)).toEqual(['序号', '用地', '投资方']);
    expect(rows[3]?.['B']).toMatchObject({ value: '30', isText: false });
    expect(xml).toContain('orientation="portrait"');
    const wrong = { ...change, value: { ...value, columns: [{ key: 'phone', width: 9 }] } };
    expect((await admin.put('/settings/sheet.lead.ledger', wrong, { 'if-match': '"1"' })).status).toBe(400);
    await world.app.database.sql('delete from setting');
  });

  it.runIf(hasOffice)(
    'opens in LibreOffice as one page with the named fonts',
    async () => {
      const file = await exported('officer', '?sheet=lead.ledger');
      const opened = (await converted(file.bytes, 'xlsx', 'fods')).toString('utf8');
      for (const font of ['仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312']) {
        expect(opened).toContain(font);
      }
      expect(opened).toContain('office:value="12000"');
    },
    180_000,
  );
});
