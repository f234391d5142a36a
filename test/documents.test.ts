import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentPage, DocumentView } from '../src/documents/documents.schemas.js';
import { basedOn, refusalOf, startLeads, succeeded, type LeadFactory, type LeadsWorld } from './support/leads.js';
import { download, readSheet, type Download } from './support/office.js';
import type { PersonName } from './support/people.js';
import { TEST_NOW } from './support/template.js';
import type { TestClient } from './support/test-client.js';

let world: LeadsWorld;
let leads: LeadFactory;
let dispatcher: TestClient;

beforeAll(async () => {
  world = await startLeads();
  leads = world.leads;
  dispatcher = await leads.as('dispatcher');
  await leads.aLeadInNegotiation({ intendedInvestment: '350000000' });
});
afterAll(() => world.close());

const LEDGER = { form: 'lead.ledger', series: '招商专报', filter: { sort: '-firstReportedAt' } };

async function aDraft(fields: object = {}): Promise<DocumentView> {
  return succeeded(await dispatcher.post<DocumentView>('/documents', { ...LEDGER, ...fields }));
}

async function issued(draft: DocumentView): Promise<DocumentView> {
  return succeeded(await dispatcher.post<DocumentView>(`/documents/${draft.id}/issue`, undefined, basedOn(draft)));
}

async function numbersOf(file: Download): Promise<{ unitLine: string | null; investors: Array<string | null> }> {
  const { rows } = await readSheet(file.bytes);
  const investors = rows.filter((row) => /^\d+$/.test(row['A']?.value ?? '')).map((row) => row['B']?.value ?? null);
  return { unitLine: rows[1]?.['A']?.value ?? null, investors };
}

const content = (attachmentId: string): Promise<Download> =>
  download(dispatcher, `/attachments/${attachmentId}/content`);

describe('a draft', () => {
  it('is marked as one, has no number, and shows the records as they are now', async () => {
    const draft = await aDraft();
    expect(draft).toMatchObject({
      number: null,
      issuedAt: null,
      issues: [],
      can: { issue: true, correct: false, discard: true },
    });
    const { unitLine, investors } = await numbersOf(await download(dispatcher, `/documents/${draft.id}/draft`));
    expect(unitLine).toBe('草稿　　单位：万元、亩');
    expect(investors).toEqual(['福建星海数字技术有限公司']);
  });

  it('is refused for an unknown sheet, series or filter', async () => {
    const refusal = async (fields: object) => refusalOf(await dispatcher.post('/documents', { ...LEDGER, ...fields }));
    expect(await refusal({ form: 'lead.nothing' })).toEqual({ status: 404, code: 'request.not-found' });
    expect(await refusal({ series: '胡编' })).toEqual({ status: 400, code: 'document.unknown-series' });
    expect(await refusal({ filter: { sort: 'name', colour: 'red' } })).toEqual({
      status: 400,
      code: 'document.unknown-filter',
    });
  });
});

describe('a draft that nobody wants', () => {
  const discarded = async (document: DocumentView, name: PersonName = 'dispatcher') =>
    (await leads.as(name)).delete(`/documents/${document.id}`, undefined, basedOn(document));

  it('is thrown away and logged, and leaves no gap in the numbers', async () => {
    const draft = await aDraft();
    expect((await discarded(draft)).status).toBe(204);
    expect((await dispatcher.get(`/documents/${draft.id}`)).status).toBe(404);
    expect((await discarded(draft)).status).toBe(404);
    const events = await world.app.database.sql(
      `select type, data, actor_id from event_log where subject_id = $1 order by id`,
      [draft.id],
    );
    const { dispatcher: actor_id } = world.people.ids;
    const data = { form: 'lead.ledger', series: '招商专报' };
    expect(events).toEqual([
      { type: 'document.drafted', data, actor_id },
      { type: 'document.discarded', data, actor_id },
    ]);
  });

  it('is not thrown away by others, on an old version, or once it has a number', async () => {
    const draft = await aDraft({ series: '招商专报' });
    for (const [name, status] of [
      ['auditor', 403],
      ['officer', 403],
      ['leader', 404],
      ['supervisor', 404],
    ] as const) {
      expect([name, (await discarded(draft, name)).status]).toEqual([name, status]);
    }
    expect(refusalOf(await discarded({ ...draft, version: 7 }))).toEqual({
      status: 409,
      code: 'request.stale-version',
    });
    await world.app.database.sql(`update document set issued_at = drafted_at, year = 2020, number = 1 where id = $1`, [
      draft.id,
    ]);
    expect(refusalOf(await discarded(draft))).toEqual({ status: 409, code: 'document.already-issued' });
  });
});

describe('an issue', () => {
  it('takes the next number of series and year and is frozen', async () => {
    const draft = await aDraft();
    const document = await issued(draft);
    expect(document).toMatchObject({
      number: '招商专报〔2026〕1号',
      version: 2,
      issues: [{ edition: 1, reason: null, issuedById: world.people.ids.dispatcher }],
      can: { issue: false, correct: true },
    });
    const [issue] = document.issues;
    const before = await content(issue?.attachmentId ?? '');
    await leads.aLeadInNegotiation({ investorName: '厦门云帆电子有限公司' });
    const after = await content(issue?.attachmentId ?? '');
    expect(after.bytes.equals(before.bytes)).toBe(true);
    expect(createHash('sha256').update(after.bytes).digest('hex')).toBe(issue?.sha256);
    expect(await numbersOf(after)).toEqual({
      unitLine: '招商专报〔2026〕1号　　单位：万元、亩',
      investors: ['福建星海数字技术有限公司'],
    });
    const name = decodeURIComponent(after.headers.get('content-disposition') ?? '');
    expect(name).toContain('招商专报〔2026〕1号_在谈项目台账_2026-02-10.xlsx');

    const again = await dispatcher.post(`/documents/${draft.id}/issue`, undefined, basedOn(document));
    expect(refusalOf(again)).toEqual({ status: 409, code: 'document.already-issued' });
    const stale = await dispatcher.post(`/documents/${draft.id}/issue`, undefined, basedOn(draft));
    expect(refusalOf(stale)).toEqual({ status: 409, code: 'request.stale-version' });
    expect((await dispatcher.get(`/documents/${draft.id}/draft`)).status).toBe(409);
  });

  it('leaves no gap and no number twice, when many are issued at once and some fail', async () => {
    const drafts = await Promise.all(Array.from({ length: 12 }, () => aDraft()));
    const broken = await aDraft();
    await world.app.database.sql(`update document set form = 'lead.gone' where id = $1`, [broken.id]);
    const answers = await Promise.all(
      [...drafts, broken].map((draft) =>
        dispatcher.post<DocumentView>(`/documents/${draft.id}/issue`, undefined, basedOn(draft)),
      ),
    );
    const numbers = answers.flatMap(({ status, body }) => (status === 200 ? [body.number] : []));
    expect(numbers.toSorted()).toEqual(
      Array.from({ length: 12 }, (_, index) => `招商专报〔2026〕${index + 2}号`).toSorted(),
    );
    expect(answers.at(-1)?.status).toBe(404);
    expect((await issued(await aDraft())).number).toBe('招商专报〔2026〕14号');
  });

  it('counts each year and each series for itself', async () => {
    await world.app.database.sql(
      `insert into setting (key, version, value, source) values ('document.series', 1, '["招商专报", "东开招商"]', '测试')`,
    );
    expect((await issued(await aDraft({ series: '东开招商' }))).number).toBe('东开招商〔2026〕1号');
    await world.app.database.setNow('2027-01-01T00:05:00+08:00');
    expect((await issued(await aDraft())).number).toBe('招商专报〔2027〕1号');
    await world.app.database.setNow(TEST_NOW);
    expect((await issued(await aDraft())).number).toBe('招商专报〔2026〕15号');
  });

  it('is logged with its hash', async () => {
    const document = await issued(await aDraft());
    const events = await world.app.database.sql<{ type: string; data: unknown }>(
      `select type, data from event_log where subject_kind = 'document' and subject_id = $1 order by id`,
      [document.id],
    );
    expect(events.map(({ type }) => type)).toEqual(['document.drafted', 'attachment.added', 'document.issued']);
    expect(events[2]?.data).toEqual({ series: '招商专报', year: 2026, number: 16, sha256: document.issues[0]?.sha256 });
  });
});

describe('a correction', () => {
  it('is another edition under the same number; the one before stays', async () => {
    const document = await issued(await aDraft());
    await leads.aLeadInNegotiation({ investorName: '泉州远航科技有限公司' });
    const path = `/documents/${document.id}/corrections`;
    const corrected = succeeded(
      await dispatcher.post<DocumentView>(path, { reason: '漏报一个项目' }, basedOn(document)),
    );
    expect(corrected).toMatchObject({
      number: document.number,
      issues: [
        { edition: 1, attachmentId: document.issues[0]?.attachmentId },
        { edition: 2, reason: '漏报一个项目' },
      ],
    });
    const [first, second] = await Promise.all(corrected.issues.map((issue) => content(issue.attachmentId)));
    expect(first && (await numbersOf(first)).investors).not.toContain('泉州远航科技有限公司');
    const { unitLine, investors } = await numbersOf(
      second ?? { status: 0, headers: new Headers(), bytes: Buffer.alloc(0) },
    );
    expect(unitLine).toBe(`${document.number}（更正，第 2 版）　　单位：万元、亩`);
    expect(investors).toContain('泉州远航科技有限公司');
  });

  it('is refused for a draft', async () => {
    const draft = await aDraft();
    const answer = await dispatcher.post(`/documents/${draft.id}/corrections`, { reason: '试' }, basedOn(draft));
    expect(refusalOf(answer)).toEqual({ status: 409, code: 'document.not-issued' });
  });
});

describe('the list', () => {
  const listed = async (query: string): Promise<Array<string | null>> =>
    succeeded(await dispatcher.get<DocumentPage>(`/documents?limit=200&${query}`)).items.map(({ id }) => id);

  it('is narrowed by state, kind, series, day, drafter and words', async () => {
    const draft = await aDraft();
    const document = await issued(await aDraft({ series: '东开招商' }));
    const wrong = await issued(await aDraft());
    const path = `/documents/${wrong.id}/corrections`;
    const corrected = succeeded(await dispatcher.post<DocumentView>(path, { reason: '错了一个数' }, basedOn(wrong)));
    const mine = [corrected.id, document.id, draft.id];
    const found = async (query: string): Promise<string[]> => {
      const ids = await listed(query);
      return mine.filter((id) => ids.includes(id));
    };
    expect(await found('state=DRAFT')).toEqual([draft.id]);
    expect(await found('state=ISSUED')).toEqual([document.id]);
    expect(await found('state=CORRECTED&state=ISSUED')).toEqual([corrected.id, document.id]);
    expect(await found('kind=LETTER')).toEqual([]);
    expect(await found('kind=SHEET&series=东开招商')).toEqual([document.id]);
    expect(await found('datedFrom=2026-02-10&datedTo=2026-02-10')).toEqual(mine);
    expect(await found('datedFrom=2026-02-11')).toEqual([]);
    expect(await found('isMine=true')).toEqual(mine);
    expect(await found('isMine=false')).toEqual([]);
    expect(await found(`q=${encodeURIComponent('东开招商〔2026〕')}`)).toEqual([document.id]);
    expect(await found(`q=${encodeURIComponent('开招')}`)).toEqual([document.id]);
    expect(await found(`q=${encodeURIComponent('在谈项目')}`)).toEqual(mine);
    expect(await found(`q=${encodeURIComponent('没有这样的')}`)).toEqual([]);
  });

  it('says who drafted and issued each, and in which state it is', async () => {
    const document = await issued(await aDraft());
    const person = { id: world.people.ids.dispatcher, name: expect.stringMatching(/./) as string };
    expect(document).toMatchObject({ state: 'ISSUED', draftedBy: person, record: null });
    expect(document.issues).toMatchObject([{ issuedBy: person }]);
    expect(await aDraft()).toMatchObject({ state: 'DRAFT', issues: [] });
  });
});

describe('what was issued', () => {
  it('is read by the office and, logged, by auditors; nobody changes it', async () => {
    const document = await issued(await aDraft());
    const attachmentId = document.issues[0]?.attachmentId ?? '';
    for (const name of ['officer', 'handler', 'statistician', 'ambassador', 'admin'] as const) {
      const client = await leads.as(name);
      expect([name, (await client.get('/documents')).status]).toEqual([name, 403]);
      expect([name, [403, 404].includes((await client.get(`/attachments/${attachmentId}/content`)).status)]).toEqual([
        name,
        true,
      ]);
    }
    for (const name of ['ruling', 'leader', 'supervisor', 'coordinator'] as const) {
      const client = await leads.as(name);
      const list = await client.get<DocumentPage>('/documents');
      expect([name, list.status, list.body.items]).toEqual([name, 200, []]);
      expect([name, (await client.get(`/documents/${document.id}`)).status]).toEqual([name, 404]);
      expect([name, (await client.get(`/attachments/${attachmentId}/content`)).status]).toEqual([name, 404]);
      const attempt = await client.post(`/documents/${document.id}/corrections`, { reason: '试' }, basedOn(document));
      expect([name, attempt.status]).toEqual([name, 404]);
    }
    const auditor = await leads.as('auditor');
    const { body } = await auditor.get<DocumentPage>('/documents?limit=1');
    expect(body.items).toMatchObject([{ id: document.id, can: { issue: false, correct: false } }]);
    expect(body.nextCursor).not.toBeNull();
    const next = await auditor.get<DocumentPage>(`/documents?limit=1&cursor=${body.nextCursor}`);
    expect(next.body.items).toHaveLength(1);
    expect(next.body.items[0]?.id).not.toBe(document.id);
    expect((await download(auditor, `/attachments/${attachmentId}/content`)).status).toBe(200);
    const opened = await world.app.database.sql(
      `select 1 from event_log where type = 'document.opened' and subject_id = $1 and actor_id = $2`,
      [document.id, world.people.ids.auditor],
    );
    expect(opened).toHaveLength(1);
    expect((await dispatcher.delete(`/attachments/${attachmentId}`)).status).toBe(403);
    const form = new FormData();
    form.append('recordKind', 'document');
    form.append('recordId', document.id);
    form.append('file', new Blob(['另一份']), '另一份.txt');
    expect((await dispatcher.post('/attachments', form)).status).toBe(403);
  });
});
