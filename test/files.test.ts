import { createHash } from 'node:crypto';
import { readdirSync, statSync, utimesSync, writeFileSync, mkdirSync, rmSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AttachmentOwners, FilesModule, type AttachmentAccess } from '../src/files/index.js';
import { AttachmentsSweeper } from '../src/files/attachments.sweeper.js';
import { newId } from '../src/platform/database/index.js';
import { Trash } from '../src/platform/trash/index.js';
import { compoundFile, docx, gif, ofd, pdf, png, windowsProgram, xlsx, zip } from './support/file-corpus.js';
import { startGroundApp, type GroundApp, type TestPerson } from './support/ground-app.js';
import { TestClient, type Answer } from './support/test-client.js';

interface Attachment {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  classification: string;
  isTextChecked: boolean;
  trashedAt: string | null;
  can: { trash: boolean; restore: boolean };
}

interface Sent {
  name: string;
  content: Buffer | string;
  fields?: Record<string, string>;
}

let app: GroundApp;
let officer: TestPerson;
let recordId: string;
/** What the module that owns the records would say. */
const access = new Map<string, AttachmentAccess>();

beforeAll(async () => {
  app = await startGroundApp({ imports: [FilesModule] });
  app.app.get(AttachmentOwners).register({
    kind: 'matter',
    access: async (actor, id) => access.get(`${actor.userId} ${id}`) ?? 'none',
  });
});
afterAll(() => app.close());
// Somebody else for each test: uploads of one person are counted by the minute.
beforeEach(() => {
  officer = app.holding('attachment.read', 'attachment.write');
  recordId = newId();
  access.set(`${officer.id} ${recordId}`, 'write');
});

function send(person: TestClient, { name, content, fields = {} }: Sent): Promise<Answer<Attachment>> {
  const form = new FormData();
  for (const [field, value] of Object.entries({ recordKind: 'matter', recordId, ...fields })) {
    form.append(field, value);
  }
  form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
  return person.post('/attachments', form);
}

async function sendAll(sent: Sent): Promise<Attachment> {
  const answer = await send(officer, sent);
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
}

const set = (key: string, value: unknown) =>
  app.database.sql(`insert into setting (key, version, value, source) values ($1, 1, $2, 'test')`, [
    key,
    JSON.stringify(value),
  ]);

const list = async (trashed = false): Promise<Attachment[]> =>
  (
    await officer.get<{ items: Attachment[] }>(
      `/attachments?recordKind=matter&recordId=${recordId}${trashed ? '&trashed=true' : ''}`,
    )
  ).body.items;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
const stored = (): string[] => filesUnder(join(app.home, 'files'));
const incoming = (): string[] => filesUnder(join(app.home, 'incoming'));

async function eventually(isTrue: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200 && !isTrue(); attempt += 1) {
    await wait(25);
  }
  expect(isTrue()).toBe(true);
}

const events = () =>
  app.database.sql<{ type: string; subject_id: string; actor_id: string; data: Record<string, unknown> }>(
    'select type, subject_id, actor_id, data from event_log where subject_id = $1 order by id',
    [recordId],
  );

describe('an attachment', () => {
  it('comes back byte for byte, as a download that no browser runs', async () => {
    const content = pdf('海康威视福州项目 可研报告');
    const attachment = await sendAll({ name: '可研报告 (终稿).pdf', content });
    expect(attachment).toMatchObject({
      name: '可研报告 (终稿).pdf',
      mediaType: 'application/pdf',
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      classification: 'INTERNAL',
      isTextChecked: true,
      can: { trash: true, restore: false },
    });
    const response = await fetch(`${app.url}/api/v1/attachments/${attachment.id}/content`, {
      headers: { 'x-test-user': officer.id, 'x-test-permissions': 'attachment.read' },
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition':
        'attachment; filename="____ (__).pdf"; filename*=UTF-8\'\'%E5%8F%AF%E7%A0%94%E6%8A%A5%E5%91%8A%20%28%E7%BB%88%E7%A8%BF%29.pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cache-control': 'private, no-store',
    });
  });

  it('is one row, one object and one event, and leaves no upload behind', async () => {
    const before = stored().length;
    const attachment = await sendAll({ name: '名单.csv', content: '姓名,单位\n张三,某公司\n' });
    expect(stored()).toHaveLength(before + 1);
    expect(statSync(stored().find((path) => path.endsWith(attachment.id)) ?? '').mode & 0o777).toBe(0o600);
    expect(incoming()).toEqual([]);
    expect(await events()).toEqual([
      {
        type: 'attachment.added',
        subject_id: recordId,
        actor_id: officer.id,
        data: {
          attachmentId: attachment.id,
          mediaType: 'text/csv',
          size: attachment.size,
          sha256: attachment.sha256,
          classification: 'INTERNAL',
        },
      },
    ]);
  });

  it('sent twice is there once', async () => {
    const first = await sendAll({ name: 'a.png', content: png() });
    const second = await sendAll({ name: 'a.png', content: png() });
    expect(second.id).toBe(first.id);
    expect(await list()).toHaveLength(1);
  });

  it('goes to the trash, comes back, and is gone for good after 30 days', async () => {
    const { id } = await sendAll({ name: 'a.png', content: png() });
    expect((await officer.delete(`/attachments/${id}`)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect(await list(true)).toMatchObject([{ id, can: { trash: false, restore: true } }]);
    expect((await officer.get(`/attachments/${id}/content`)).status).toBe(404);
    expect((await officer.post(`/attachments/${id}/restoration`)).status).toBe(200);
    expect((await officer.get(`/attachments/${id}/content`)).status).toBe(200);

    await officer.delete(`/attachments/${id}`);
    await app.app.get(Trash).empty();
    expect(await list(true)).toHaveLength(1);
    await app.database.sql(
      `update attachment set trashed_at = trashed_at - interval '30 days 1 minute' where id = $1`,
      [id],
    );
    await app.app.get(Trash).empty();
    expect(await list(true)).toEqual([]);
    expect(stored().some((path) => path.endsWith(id))).toBe(false);
    expect((await events()).map((event) => event.type)).toEqual([
      'attachment.added',
      'attachment.trashed',
      'attachment.restored',
      'attachment.trashed',
      'attachment.purged',
    ]);
  });
});

describe('the rights', () => {
  it('are those of the record: none is as if it did not exist, reading is not writing', async () => {
    const { id } = await sendAll({ name: 'a.png', content: png() });
    const stranger = app.holding('attachment.read', 'attachment.write');
    const path = `/attachments?recordKind=matter&recordId=${recordId}`;
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.get(`/attachments/${id}/content`)).status).toBe(404);
    expect((await stranger.delete(`/attachments/${id}`)).status).toBe(404);
    expect((await send(stranger, { name: 'b.png', content: png() })).status).toBe(404);

    access.set(`${stranger.id} ${recordId}`, 'read');
    expect(await stranger.get(path)).toMatchObject({ status: 200, body: { items: [{ can: { trash: false } }] } });
    expect((await stranger.get(`/attachments/${id}/content`)).status).toBe(200);
    expect((await stranger.delete(`/attachments/${id}`)).status).toBe(403);
    expect((await send(stranger, { name: 'b.png', content: png() })).status).toBe(403);
    expect(await list()).toHaveLength(1);
  });

  it('deny a kind of record that nobody answers for', async () => {
    const answer = await send(officer, { name: 'a.png', content: png(), fields: { recordKind: 'unknown' } });
    expect(answer.status).toBe(404);
  });

  it.each([
    ['GET', `/attachments?recordKind=matter&recordId=${newId()}`],
    ['GET', `/attachments/${newId()}/content`],
    ['POST', '/attachments'],
    ['DELETE', `/attachments/${newId()}`],
    ['POST', `/attachments/${newId()}/restoration`],
  ])('need a session and a permission for %s %s', async (method, path) => {
    expect((await app.anonymous.send(method, path, {})).status).toBe(401);
    expect((await app.holding('lead.read').send(method, path, {})).status).toBe(403);
  });
});

describe('the form', () => {
  it.each<[string, Record<string, string>]>([
    ['a record that has no id', { recordId: 'x' }],
    ['an unknown field', { folder: '/etc' }],
    ['an unknown classification', { classification: 'SECRET' }],
    ['a kind that is no word', { recordKind: '../lead' }],
  ])('is refused with %s', async (_reason, fields) => {
    const answer = await send(officer, { name: 'a.png', content: png(), fields });
    expect(TestClient.refusal(answer)).toEqual({ status: 400, code: 'request.invalid' });
    expect(incoming()).toEqual([]);
  });

  it('is refused without a file, with two files, and as JSON', async () => {
    const form = new FormData();
    form.append('recordKind', 'matter');
    form.append('recordId', recordId);
    expect(TestClient.refusal(await officer.post('/attachments', form)).code).toBe('attachment.missing');
    form.append('file', new Blob(['a']), 'a.txt');
    form.append('file', new Blob(['b']), 'b.txt');
    expect((await officer.post('/attachments', form)).status).toBeGreaterThanOrEqual(400);
    expect((await officer.post('/attachments', { recordId })).status).toBe(415);
    expect(await list()).toEqual([]);
    expect(incoming()).toEqual([]);
  });

  it('takes work secrets only when the setting says so', async () => {
    const sent = { name: 'a.png', content: png(), fields: { classification: 'WORK_SECRET' } };
    expect(TestClient.refusal(await send(officer, sent)).code).toBe('attachment.work-secret');
    await set('attachment.workSecretAllowed', true);
    expect((await send(officer, sent)).status).toBe(201);
  });
});

const MEGABYTE = 1_048_576;
const declaredBomb = (): Buffer =>
  docx([], [{ name: 'word/bomb.xml', content: Buffer.alloc(MEGABYTE, 'a'), claimedSize: 301 * MEGABYTE }]);
const bombOf = (megabytes: number): Buffer =>
  docx([], [{ name: 'word/bomb.xml', content: Buffer.alloc(megabytes * MEGABYTE, '<') }]);
const liar = (): Buffer =>
  docx([], [{ name: 'word/liar.xml', content: Buffer.alloc(5 * MEGABYTE, 'a'), claimedSize: 1_000 }]);
const macros = [{ name: 'word/vbaProject.bin', content: 'x' }];
const page = '<!DOCTYPE html><html><script>alert(1)</script></html>';

describe('a hostile file (promise 35)', () => {
  beforeAll(() => set('attachment.largestMegabytes', 5));

  it.each<[string, string, () => Buffer | string, string]>([
    ['a program named as a picture', '照片.png', windowsProgram, 'attachment.type-not-allowed'],
    ['a program', 'setup.exe', windowsProgram, 'attachment.type-not-allowed'],
    [
      'an ELF program named as PDF',
      'a.pdf',
      () => Buffer.concat([Buffer.from('\u007fELF\u0002\u0001\u0001'), Buffer.alloc(64)]),
      'attachment.type-not-allowed',
    ],
    ['a page', 'a.html', () => page, 'attachment.type-not-allowed'],
    ['a page named as text', 'a.txt', () => page, 'attachment.active-content'],
    [
      'a page named as text in UTF-16',
      'a.txt',
      () => Buffer.from(`\ufeff${page}`, 'utf16le'),
      'attachment.active-content',
    ],
    [
      'a page after many lines of a table',
      'a.csv',
      () => `${'a,b\n'.repeat(50_000)}<ScRiPt>x`,
      'attachment.active-content',
    ],
    [
      'an SVG with a script',
      'a.svg',
      () => '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>',
      'attachment.type-not-allowed',
    ],
    [
      'an SVG named as a picture',
      'a.png',
      () => '<?xml version="1.0"?><svg><script>x</script></svg>',
      'attachment.type-not-allowed',
    ],
    [
      'a picture that is a script too',
      'a.gif',
      () => gif('/*<script>alert(1)</script>*/'),
      'attachment.active-content',
    ],
    [
      'a picture that is an archive too',
      'a.png',
      () => png(zip([{ name: 'a.jar', content: 'x' }])),
      'attachment.active-content',
    ],
    [
      'a PDF that is an archive too',
      'a.pdf',
      () => Buffer.concat([pdf('甲'), zip([{ name: 'a.jar', content: 'x' }])]),
      'attachment.active-content',
    ],
    ['an archive', 'a.zip', () => zip([{ name: 'a.txt', content: 'x' }]), 'attachment.type-not-allowed'],
    [
      'an archive in an archive',
      'a.zip',
      () => zip([{ name: 'b.zip', content: zip([{ name: 'c', content: 'x' }]) }]),
      'attachment.type-not-allowed',
    ],
    ['an archive named as Word', 'a.docx', () => zip([{ name: 'a.txt', content: 'x' }]), 'attachment.content-differs'],
    ['a picture named as PDF', 'a.pdf', png, 'attachment.content-differs'],
    ['bytes named as text', 'a.txt', () => Buffer.from([0, 1, 2, 255, 254, 128]), 'attachment.content-differs'],
    ['macros', 'a.docx', () => docx(['甲'], macros), 'attachment.active-content'],
    ['macros of the older format', 'a.xls', () => compoundFile('_VBA_PROJECT_CUR'), 'attachment.active-content'],
    ['a zip bomb', 'a.docx', declaredBomb, 'attachment.unpacks-too-large'],
    ['a part larger than it claims', 'a.docx', liar, 'attachment.damaged'],
    ['half a document', 'a.docx', () => docx(['甲'.repeat(5_000)]).subarray(0, -40), 'attachment.damaged'],
    ['nothing at all', 'a.txt', () => '', 'attachment.empty'],
    ['one byte more than allowed', 'a.bin', () => Buffer.alloc(5 * MEGABYTE + 1), 'attachment.too-large'],
  ])('is refused when it is %s', async (_what, name, content, code) => {
    const before = stored().length;
    expect(TestClient.refusal(await send(officer, { name, content: content() })).code).toBe(code);
    expect(stored()).toHaveLength(before);
    expect(incoming()).toEqual([]);
    expect(await events()).toEqual([]);
    expect((await app.anonymous.get('/healthz')).status).toBe(200);
  });

  it.each([
    ['..\\..\\windows\\报告.txt', '报告.txt'],
    ['../../../etc/报告.txt', '报告.txt'],
    ['报\u0000告.txt', '报告.txt'],
    ['项目\u202etxt.exe.txt', '项目txt.exe.txt'],
    [`${'招商'.repeat(60)}.txt`, `${'招商'.repeat(41)}招.txt`],
    ['无扩展名', '无扩展名.png'],
    ['photo.JPG', 'photo.png'],
  ])('named %j is kept as %j', async (name, expected) => {
    const content = expected.endsWith('.png') ? png() : '正文';
    expect((await sendAll({ name, content })).name).toBe(expected);
  });

  it('that unpacks to a thousand times its size is read to its end, whatever it holds', async () => {
    const content = bombOf(60);
    expect(content.length).toBeLessThan(70_000);
    expect(await sendAll({ name: 'a.docx', content })).toMatchObject({ isTextChecked: true });
  });

  it('of exactly the allowed size is taken', async () => {
    const content = Buffer.alloc(5 * MEGABYTE, 'a');
    expect((await sendAll({ name: 'a.txt', content })).size).toBe(content.length);
  });

  it('of 600,000 rows in a sheet is read to its end in bounded memory', async () => {
    const rows = Array.from({ length: 600_000 }, (_, row) => `<row r="${row}"><c><v>${row * 7}</v></c></row>`).join('');
    const content = zip([
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/worksheets/sheet1.xml', content: `<worksheet>${rows}</worksheet>` },
    ]);
    expect(await sendAll({ name: '大表.xlsx', content })).toMatchObject({ isTextChecked: true });
  });
});

describe('a secrecy marking', () => {
  const text = '机密★1年';
  const split =
    '<w:document><w:p><w:r><w:t>机</w:t></w:r><w:r><w:t>密 </w:t></w:r><w:r><w:t>&#9733;</w:t></w:r></w:p></w:document>';
  const header = [{ name: 'word/header1.xml', content: `<w:hdr><w:p><w:t>${text}</w:t></w:p></w:hdr>` }];
  it.each<[string, string, () => Buffer | string]>([
    ['the name', '秘密★1年 会议纪要.png', png],
    ['the name in brackets', '【机密】会议纪要.png', png],
    ['a text', 'a.txt', () => `标题\n${text}\n`],
    ['a text in GB18030', 'a.txt', () => Buffer.from([0xbb, 0xfa, 0xc3, 0xdc, 0xa1, 0xef, 0x31, 0xc4, 0xea])],
    ['a table', 'a.csv', () => `${'甲,乙\n'.repeat(40_000)}绝密 ★ 启用前`],
    ['Word', 'a.docx', () => docx(['甲', text])],
    ['the header of Word', 'a.docx', () => docx(['甲'], header)],
    ['Word, in several runs', 'a.docx', () => docx([], [{ name: 'word/footnotes.xml', content: split }])],
    ['Excel', 'a.xlsx', () => xlsx(['甲', `${text}`])],
    [
      'PowerPoint',
      'a.pptx',
      () =>
        zip([
          { name: 'ppt/presentation.xml', content: '<p/>' },
          { name: 'ppt/slides/slide1.xml', content: `<a:p><a:t>${text}</a:t></a:p>` },
        ]),
    ],
    ['OFD', 'a.ofd', () => ofd(text)],
    ['the older Word', 'a.doc', () => compoundFile(`关于某事\r${text}`)],
    ['PDF', 'a.pdf', () => pdf(text)],
  ])('in %s is refused before anything is stored', async (_where, name, content) => {
    const before = stored().length;
    const answer = await send(officer, { name, content: content() });
    expect(TestClient.refusal(answer)).toEqual({ status: 422, code: 'attachment.secrecy-marking' });
    expect(JSON.stringify(answer.body)).toContain('保密工作机构');
    expect(stored()).toHaveLength(before);
    expect(incoming()).toEqual([]);
    expect(await events()).toEqual([]);
  });

  it('of a trade secret is none of a state secret', async () => {
    expect((await send(officer, { name: '报价.docx', content: docx(['商业秘密★3年']) })).status).toBe(201);
  });

  it('cannot be looked for in a picture or a scanned PDF, and the attachment says so', async () => {
    expect(await sendAll({ name: 'a.png', content: png() })).toMatchObject({ isTextChecked: false });
    expect(await sendAll({ name: 'a.pdf', content: pdf('') })).toMatchObject({ isTextChecked: false });
    expect(await sendAll({ name: 'a.docx', content: docx(['甲']) })).toMatchObject({ isTextChecked: true });
  });
});

describe('when something fails', () => {
  it('in the database, the object is taken back', async () => {
    const before = stored().length;
    await app.database.sql(`alter table event_log add constraint ck_test check (type <> 'attachment.added') not valid`);
    const answer = await send(officer, { name: 'a.png', content: png() });
    await app.database.sql('alter table event_log drop constraint ck_test');
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(stored()).toHaveLength(before);
    expect(incoming()).toEqual([]);
    expect(await list()).toEqual([]);
  });

  it('in the store, no row is made and the person may try again', async () => {
    const folder = join(app.home, 'files');
    rmSync(`${folder}-away`, { recursive: true, force: true });
    renameSync(folder, `${folder}-away`);
    writeFileSync(folder, 'no folder');
    const answer = await send(officer, { name: 'a.png', content: png() });
    rmSync(folder);
    renameSync(`${folder}-away`, folder);
    expect(TestClient.refusal(answer)).toEqual({ status: 503, code: 'service.unavailable' });
    expect(await list()).toEqual([]);
    expect((await send(officer, { name: 'a.png', content: png() })).status).toBe(201);
  });

  it('on the way, an upload that breaks off leaves nothing', async () => {
    const aborted = new AbortController();
    const body = new ReadableStream({
      async start(controller) {
        const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;
        controller.enqueue(Buffer.from(head + 'a'.repeat(100_000)));
        await eventually(() => incoming().length > 0);
        aborted.abort();
      },
    });
    const sending = fetch(`${app.url}/api/v1/attachments`, {
      method: 'POST',
      body,
      signal: aborted.signal,
      duplex: 'half',
      headers: {
        'content-type': 'multipart/form-data; boundary=x',
        'x-test-user': officer.id,
        'x-test-permissions': 'attachment.write',
      },
    } as RequestInit);
    await expect(sending).rejects.toThrow();
    await eventually(() => incoming().length === 0);
    expect(await list()).toEqual([]);
  });

  it('between store and commit, the sweeper takes the orphan and nothing else', async () => {
    const { id } = await sendAll({ name: 'a.png', content: png() });
    const folder = join(app.home, 'files', '2026', '02');
    mkdirSync(folder, { recursive: true });
    const orphan = join(folder, newId());
    const young = join(folder, newId());
    const foreign = join(app.home, 'files', 'somebody-elses.txt');
    for (const path of [orphan, young, foreign]) {
      writeFileSync(path, 'x');
    }
    const kept = stored().find((path) => path.endsWith(id)) ?? '';
    for (const path of [orphan, foreign, kept]) {
      utimesSync(path, 0, 0);
    }
    await app.app.get(AttachmentsSweeper).sweep();
    expect(stored()).not.toContain(orphan);
    expect(stored()).toEqual(expect.arrayContaining([young, foreign, kept]));
  });

  it('afterwards, lost content is said and not served', async () => {
    const { id } = await sendAll({ name: 'a.png', content: png() });
    rmSync(stored().find((path) => path.endsWith(id)) ?? '');
    expect(TestClient.refusal(await officer.get(`/attachments/${id}/content`))).toEqual({
      status: 410,
      code: 'attachment.content-lost',
    });
  });
});
