import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Letters, type LetterContent } from '../src/documents/index.js';
import type { DocumentPage, DocumentView } from '../src/documents/documents.schemas.js';
import { LeadsReader } from '../src/leads/leads.reader.js';
import { platformErrors } from '../src/platform/errors/index.js';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { basedOn, refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import { converted, download, hasOffice, paragraphsOf, partsOf, type Download } from './support/office.js';
import type { PersonName } from './support/people.js';

let world: LeadsWorld;
let lead: LeadView;
let secret: LeadView;

const CONTENT: LetterContent = {
  form: 'lead.trial',
  issuer: '测试开发区管委会督查室',
  title: '关于请加快推进数据标注基地项目用地保障的督办函',
  addressee: '自然资源局',
  body: [
    { text: '经研究，现就有关事项函告如下：' },
    { text: '一、事项', level: 'heading' },
    { text: '（一）用地方案', level: 'subheading' },
    { text: '请于 2026 年 3 月 1 日前提交用地方案。\n逾期未办结的，将予以通报。' },
  ],
  enclosures: ['督办事项清单', '用地红线图'],
  copies: '招商局，企业服务中心',
  note: '联系人：马督查',
};

beforeAll(async () => {
  world = await startLeads();
  lead = await world.leads.aLeadInNegotiation();
  secret = await world.leads.triaged(await world.leads.aConfidentialLead());
  const reader = world.app.app.get(LeadsReader, { strict: false });
  world.app.app.get(Letters, { strict: false }).register({
    name: 'lead.trial',
    permission: 'lead.export',
    recordKind: 'lead',
    title: { 'zh-CN': '督办函', en: 'Letter of supervision' },
    async compose(actor, recordId) {
      if (!(await reader.titleOf(actor, [recordId])).has(recordId)) {
        throw platformErrors.notFound();
      }
      const isConfidential = recordId === secret.id;
      return { content: { ...CONTENT, isConfidential }, version: lead.version, path: `/leads/${recordId}` };
    },
  });
});
afterAll(() => world.close());

const draftOf = async (name: PersonName, fields: object = {}) =>
  (await world.leads.as(name)).post<DocumentView>('/documents', {
    form: 'lead.trial',
    series: '招商专报',
    recordId: lead.id,
    ...fields,
  });

async function issuedBy(name: PersonName, draft: DocumentView): Promise<DocumentView> {
  const client = await world.leads.as(name);
  return succeeded(await client.post<DocumentView>(`/documents/${draft.id}/issue`, undefined, basedOn(draft)));
}

async function fileOf(name: PersonName, document: DocumentView): Promise<Download> {
  const path = `/attachments/${document.issues.at(-1)?.attachmentId}/content`;
  return download(await world.leads.as(name), path);
}

async function headersOf({ bytes }: Download): Promise<string> {
  const parts = [...(await partsOf(bytes))].filter(([name]) => /word\/(header|footer)\d/.test(name));
  return parts.map(([, part]) => part.toString('utf8')).join('');
}

describe('a letter', () => {
  it('is drafted about a record, with 草稿 in place of a number and the name of whoever looks at it', async () => {
    const draft = succeeded(await draftOf('supervisor'));
    expect(draft).toMatchObject({
      kind: 'LETTER',
      title: '督办函',
      recordKind: 'lead',
      recordId: lead.id,
      number: null,
    });
    const file = await download(await world.leads.as('supervisor'), `/documents/${draft.id}/draft`);
    expect(file.headers.get('content-type')).toContain('wordprocessingml.document');
    const lines = (await paragraphsOf(file.bytes)).filter((line) => line !== '');
    expect(lines).toEqual([
      '草稿',
      '关于请加快推进数据标注',
      '基地项目用地保障的督办函',
      '自然资源局：',
      '经研究，现就有关事项函告如下：',
      '一、事项',
      '（一）用地方案',
      '请于 2026 年 3 月 1 日前提交用地方案。',
      '逾期未办结的，将予以通报。',
      '附件：1. 督办事项清单',
      '2. 用地红线图',
      '测试开发区管委会督查室',
      '2026年2月10日',
      '（联系人：马督查）',
      '抄送：招商局，企业服务中心。',
      `第 ${lead.version} 版　扫码查看记录`,
    ]);
    const around = await headersOf(file);
    expect(around).toContain('测试开发区管委会督查室');
    expect(around).toContain('内部资料　马督查');
  });

  it('is issued under a number without the name of its maker, frozen, and kept with its hash', async () => {
    const document = await issuedBy('supervisor', succeeded(await draftOf('supervisor')));
    expect(document.number).toBe('招商专报〔2026〕1号');
    const file = await fileOf('supervisor', document);
    expect((await paragraphsOf(file.bytes))[0]).toBe('招商专报〔2026〕1号');
    expect(await headersOf(file)).not.toContain('内部资料');
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(document.issues[0]?.sha256);
    const client = await world.leads.as('supervisor');
    const path = `/documents/${document.id}/corrections`;
    const corrected = succeeded(await client.post<DocumentView>(path, { reason: '附件有误' }, basedOn(document)));
    expect((await paragraphsOf((await fileOf('supervisor', corrected)).bytes))[0]).toBe(
      '招商专报〔2026〕1号（更正，第 2 版）',
    );
    const found = await client.get<DocumentPage>(`/documents?recordKind=lead&recordId=${lead.id}`);
    expect(found.body.items.map(({ id }) => id)).toContain(document.id);
    const none = await client.get<DocumentPage>(`/documents?recordKind=lead&recordId=${secret.id}`);
    expect(none.body.items).toEqual([]);
  });

  it('about what is confidential keeps name and time on each page also when it is issued', async () => {
    const document = await issuedBy('dispatcher', succeeded(await draftOf('dispatcher', { recordId: secret.id })));
    expect(await headersOf(await fileOf('dispatcher', document))).toContain('内部资料　邓调度');
  });

  it('needs a record that the drafter may see, and the permission of its module', async () => {
    expect(refusalOf(await draftOf('supervisor', { recordId: undefined }))).toEqual({
      status: 400,
      code: 'document.no-record',
    });
    expect((await draftOf('supervisor', { recordId: '00000000-0000-7000-8000-000000000000' })).status).toBe(404);
    expect((await draftOf('coordinator')).status).toBe(403);
    expect((await draftOf('officer')).status).toBe(403);
  });

  it('has the fonts and the red lines of the standard', async () => {
    const draft = succeeded(await draftOf('supervisor'));
    const file = await download(await world.leads.as('supervisor'), `/documents/${draft.id}/draft`);
    const xml = (await partsOf(file.bytes)).get('word/document.xml')?.toString('utf8') ?? '';
    const fonts = new Set([...xml.matchAll(/w:eastAsia="([^"]+)"/g)].map(([, name]) => name));
    expect(fonts).toEqual(new Set(['仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312']));
    const around = await headersOf(file);
    expect(around).toMatch(/<w:bottom w:val="thickThinSmallGap" w:color="FF0000"/);
    expect(around).toMatch(/<w:top w:val="thinThickSmallGap" w:color="FF0000"/);
  });

  it.runIf(hasOffice)(
    'opens in LibreOffice as one page',
    async () => {
      const draft = succeeded(await draftOf('supervisor'));
      const { bytes } = await download(await world.leads.as('supervisor'), `/documents/${draft.id}/draft`);
      const pdf = await converted(bytes, 'docx', 'pdf');
      const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
        mergePages: true,
      });
      expect(totalPages).toBe(1);
      expect(text.replaceAll(/\s/g, '')).toContain('关于请加快推进数据标注基地项目用地保障的督办函');
    },
    180_000,
  );
});
