import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { basedOn, startLeads, succeeded, type LeadFactory, type LeadsWorld } from './support/leads.js';
import { converted, download, hasOffice, paragraphsOf, partsOf, type Download } from './support/office.js';
import type { PersonName } from './support/people.js';

let world: LeadsWorld;
let leads: LeadFactory;
let lead: LeadView;
let secret: LeadView;

beforeAll(async () => {
  world = await startLeads();
  leads = world.leads;
  const negotiating = await leads.aLeadInNegotiation({
    intendedInvestment: '350000000',
    landAreaM2: '20000',
    spaceAreaM2: '5000.00',
    chain: '算力',
    contactPhone: '13905910001',
    sourceKind: 'REFERRAL',
  });
  const officer = await leads.as('officer');
  const logged = { kind: 'MEETING', text: '讨论了用电方案', nextStep: '提交用地方案', nextStepOn: '2026-03-01' };
  lead = succeeded(await officer.post<LeadView>(`/leads/${negotiating.id}/follow-ups`, logged));
  secret = await leads.triaged(await leads.aConfidentialLead({ intendedInvestment: '900000000' }));
});
afterAll(() => world.close());

async function paper(name: PersonName, path: string): Promise<Download> {
  return download(await leads.as(name), path);
}

async function fontsOf({ bytes }: Download): Promise<string[]> {
  const xml = (await partsOf(bytes)).get('word/document.xml')?.toString('utf8') ?? '';
  return [...new Set([...xml.matchAll(/w:eastAsia="([^"]+)"/g)].map(([, name = '']) => name))].toSorted();
}

async function pdfOf({ bytes }: Download): Promise<{ pages: number; text: string }> {
  const pdf = await converted(bytes, 'docx', 'pdf');
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: totalPages, text: text.replaceAll(/\s/g, '') };
}

describe('招商线索登记表', () => {
  it('tells the lead in the fields of the form, the phone masked, with a QR code of record and version', async () => {
    const file = await paper('officer', `/leads/${lead.id}/form`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toContain('wordprocessingml.document');
    const text = (await paragraphsOf(file.bytes)).join('\n');
    for (const part of [
      '招商线索登记表',
      `编号：${lead.code}`,
      '福建星海数字技术有限公司',
      '王总；139****0001',
      '拟建数据标注基地',
      '35000 万元',
      '用地 30 亩；厂房 5000 ㎡',
      '他人引荐',
      '安大使；2026-02-10 10:15',
      '东镇；陈专员',
      '填报单位：东镇　　填报人：陈专员',
      `第 ${lead.version} 版`,
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('13905910001');
    const parts = await partsOf(file.bytes);
    expect([...parts.keys()].some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
    expect(
      [...parts]
        .filter(([name]) => name.includes('header'))
        .map(([, part]) => part.toString('utf8'))
        .join(),
    ).toContain('内部资料　陈专员　2026-02-10 10:15');
    expect(await fontsOf(file)).toEqual(['仿宋_GB2312', '方正小标宋简体', '楷体_GB2312', '黑体'].toSorted());
  });

  it.runIf(hasOffice)(
    'opens in LibreOffice as one page',
    async () => {
      const { pages, text } = await pdfOf(await paper('officer', `/leads/${lead.id}/form`));
      expect(pages).toBe(1);
      expect(text).toContain('招商线索登记表');
    },
    180_000,
  );

  it('is for those who see the lead in full, and logged', async () => {
    const printed = () =>
      world.app.database.sql(`select data from event_log where type = 'document.record-printed' order by id`);
    const before = (await printed()).length;
    expect((await paper('statistician', `/leads/${lead.id}/form`)).status).toBe(403);
    expect((await paper('leader', `/leads/${secret.id}/one-page`)).status).toBe(403);
    expect((await paper('outsider', `/leads/${lead.id}/form`)).status).toBe(404);
    expect((await paper('admin', `/leads/${lead.id}/form`)).status).toBe(403);
    expect(await printed()).toHaveLength(before);
    await paper('dispatcher', `/leads/${secret.id}/form`);
    const [entry] = (await printed()).slice(before);
    expect(entry?.['data']).toMatchObject({
      form: 'lead.registration',
      recordKind: 'lead',
      recordId: secret.id,
      recordVersion: secret.version,
    });
  });
});

describe('一页纸汇报', () => {
  it('is made of the lead’s own fields; what it lacks is left out and named', async () => {
    const file = await paper('officer', `/leads/${lead.id}/one-page`);
    expect(file.status).toBe(200);
    expect(file.headers.get('landfall-missing-parts')).toBe('problems,needs');
    const lines = await paragraphsOf(file.bytes);
    expect(lines.slice(0, 2)).toEqual(['关于福建星海数字技术', '有限公司项目的情况汇报']);
    expect(lines.filter((line) => /^[一二三四五]、/.test(line))).toEqual([
      '一、基本情况',
      '二、目前进展',
      '三、下一步打算',
    ]);
    const text = lines.join('\n');
    expect(text).toContain('计划总投资 35000 万元。');
    expect(text).toContain('2026-02-10：讨论了用电方案');
    expect(text).toContain('提交用地方案。计划于2026-03-01前完成。');
    expect(text).not.toMatch(/139\d{8}|存在问题|需协调事项/);
  });

  it('tells what holds it up and what the zone owes, once that is so', async () => {
    const officer = await leads.as('officer');
    const delayed = { status: 'DELAYED', reason: '用电容量未落实' };
    const now = succeeded(await officer.get<LeadView>(`/leads/${lead.id}`));
    succeeded(await officer.post(`/leads/${lead.id}/status`, delayed, basedOn(now)));
    const then = succeeded(await officer.get<LeadView>(`/leads/${lead.id}`));
    succeeded(await officer.post(`/leads/${lead.id}/waiting`, { cause: 'REVIEW' }, basedOn(then)));
    const file = await paper('officer', `/leads/${lead.id}/one-page`);
    expect(file.headers.get('landfall-missing-parts')).toBe('');
    const text = (await paragraphsOf(file.bytes)).join('\n');
    expect(text).toContain('三、存在问题\n用电容量未落实');
    expect(text).toContain('五、需协调事项\n等待园区评审');
  });

  it.runIf(hasOffice)(
    'is one page in LibreOffice',
    async () => {
      const { pages, text } = await pdfOf(await paper('officer', `/leads/${lead.id}/one-page`));
      expect(pages).toBe(1);
      expect(text).toContain('目前进展');
    },
    180_000,
  );
});

describe('复制到微信', () => {
  async function brief(name: PersonName, id: string): Promise<string> {
    return succeeded(await (await leads.as(name)).get<{ text: string }>(`/leads/${id}/brief`)).text;
  }

  it('is three plain lines with the link, without a phone', async () => {
    const text = await brief('officer', lead.id);
    const lines = text.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(`【招商线索】福建星海数字技术有限公司；${lead.code}；拟建数据标注基地；35000 万元`);
    expect(lines[1]).toContain('目前进展：在谈；陈专员');
    expect(lines[2]).toContain(`提交用地方案`);
    expect(lines[2]?.endsWith(`${world.app.url}/leads/${lead.id}`)).toBe(true);
    expect(text).not.toMatch(/1390591|\*{4}/);
  });

  it('says of a confidential lead what everybody may know, also to those who see it all', async () => {
    for (const name of ['dispatcher', 'officer', 'leader'] as const) {
      const text = await brief(name, secret.id);
      expect(text).toContain('某存储芯片龙头企业');
      expect(text).not.toMatch(/隐山|90000|XS-/);
    }
  });

  it('says no amount of a trade secret', async () => {
    const guarded = await leads.aReportedLead({ classification: 'TRADE_SECRET', intendedInvestment: '880000000' });
    const text = await brief('ambassador', guarded.id);
    expect(text).toContain(String(guarded.code));
    expect(text).not.toMatch(/88000|数据标注/);
  });
});
