import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newId } from '../src/platform/database/index.js';
import { Trash } from '../src/platform/trash/index.js';
import { useAttachments } from './support/attachments.js';
import { pdf, png } from './support/file-corpus.js';
import { TestClient } from './support/test-client.js';

const files = useAttachments();

describe('an attachment', () => {
  it('comes back byte for byte, as a download that no browser runs', async () => {
    const content = pdf('海康威视福州项目 可研报告');
    const attachment = await files.add({ name: '可研报告 (终稿).pdf', content });
    expect(attachment).toMatchObject({
      name: '可研报告 (终稿).pdf',
      mediaType: 'application/pdf',
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      classification: 'INTERNAL',
      isTextChecked: true,
      can: { trash: true, restore: false },
    });
    const response = await fetch(`${files.app.url}/api/v1/attachments/${attachment.id}/content`, {
      headers: { 'x-test-user': files.officer.id, 'x-test-permissions': 'attachment.read' },
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
    const before = files.stored().length;
    const attachment = await files.add({ name: '名单.csv', content: '姓名,单位\n张三,某公司\n' });
    expect(files.stored()).toHaveLength(before + 1);
    expect(statSync(files.stored().find((path) => path.endsWith(attachment.id)) ?? '').mode & 0o777).toBe(0o600);
    expect(files.incoming()).toEqual([]);
    expect(await files.events()).toEqual([
      {
        type: 'attachment.added',
        actor_id: files.officer.id,
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
    const first = await files.add({ name: 'a.png', content: png() });
    const second = await files.add({ name: 'a.png', content: png() });
    expect(second.id).toBe(first.id);
    expect(await files.list()).toHaveLength(1);
  });

  it('sent several times at once is there once, and every sender gets it', async () => {
    const added = await Promise.all(Array.from({ length: 6 }, () => files.add({ name: 'b.png', content: png() })));
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
    expect((await files.list()).filter(({ name }) => name === 'b.png')).toHaveLength(1);
    expect(files.stored().length).toBe(new Set(files.stored()).size);
  });

  it('goes to the trash, comes back, and is gone for good after 30 days', async () => {
    const { id } = await files.add({ name: 'a.png', content: png() });
    expect((await files.officer.delete(`/attachments/${id}`)).status).toBe(204);
    expect(await files.list()).toEqual([]);
    expect(await files.list(true)).toMatchObject([{ id, can: { trash: false, restore: true } }]);
    expect((await files.officer.get(`/attachments/${id}/content`)).status).toBe(404);
    expect((await files.officer.post(`/attachments/${id}/restoration`)).status).toBe(200);
    expect((await files.officer.get(`/attachments/${id}/content`)).status).toBe(200);

    await files.officer.delete(`/attachments/${id}`);
    await files.app.app.get(Trash).empty();
    expect(await files.list(true)).toHaveLength(1);
    await files.app.database.sql(
      `update attachment set trashed_at = trashed_at - interval '30 days 1 minute' where id = $1`,
      [id],
    );
    await files.app.app.get(Trash).empty();
    expect(await files.list(true)).toEqual([]);
    expect(files.stored().some((path) => path.endsWith(id))).toBe(false);
    expect((await files.events()).map((event) => event.type)).toEqual([
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
    const { id } = await files.add({ name: 'a.png', content: png() });
    const stranger = files.app.holding('attachment.read', 'attachment.write');
    const path = `/attachments?recordKind=matter&recordId=${files.recordId}`;
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.get(`/attachments/${id}/content`)).status).toBe(404);
    expect((await stranger.delete(`/attachments/${id}`)).status).toBe(404);
    expect((await files.send({ name: 'b.png', content: png() }, stranger)).status).toBe(404);

    files.grant(stranger, 'read');
    expect(await stranger.get(path)).toMatchObject({ status: 200, body: { items: [{ can: { trash: false } }] } });
    expect((await stranger.get(`/attachments/${id}/content`)).status).toBe(200);
    expect((await stranger.delete(`/attachments/${id}`)).status).toBe(403);
    expect((await files.send({ name: 'b.png', content: png() }, stranger)).status).toBe(403);
    expect(await files.list()).toHaveLength(1);
  });

  it('deny a kind of record that nobody answers for', async () => {
    const answer = await files.send({ name: 'a.png', content: png(), fields: { recordKind: 'unknown' } });
    expect(answer.status).toBe(404);
  });

  it.each([
    ['GET', `/attachments?recordKind=matter&recordId=${newId()}`],
    ['GET', `/attachments/${newId()}/content`],
    ['POST', '/attachments'],
    ['DELETE', `/attachments/${newId()}`],
    ['POST', `/attachments/${newId()}/restoration`],
  ])('need a session and a permission for %s %s', async (method, path) => {
    expect((await files.app.anonymous.send(method, path, {})).status).toBe(401);
    expect((await files.app.holding('lead.read').send(method, path, {})).status).toBe(403);
  });
});

describe('the form', () => {
  it.each<[string, Record<string, string>]>([
    ['a record that has no id', { recordId: 'x' }],
    ['an unknown field', { folder: '/etc' }],
    ['an unknown classification', { classification: 'SECRET' }],
    ['a kind that is no word', { recordKind: '../lead' }],
  ])('is refused with %s', async (_reason, fields) => {
    const answer = await files.send({ name: 'a.png', content: png(), fields });
    expect(TestClient.refusal(answer)).toEqual({ status: 400, code: 'request.invalid' });
    expect(files.incoming()).toEqual([]);
  });

  it('is refused without a file, with two files, and as JSON', async () => {
    const form = new FormData();
    form.append('recordKind', 'matter');
    form.append('recordId', files.recordId);
    expect(TestClient.refusal(await files.officer.post('/attachments', form)).code).toBe('attachment.missing');
    form.append('file', new Blob(['a']), 'a.txt');
    form.append('file', new Blob(['b']), 'b.txt');
    expect((await files.officer.post('/attachments', form)).status).toBeGreaterThanOrEqual(400);
    expect((await files.officer.post('/attachments', { recordId: files.recordId })).status).toBe(415);
    expect(await files.list()).toEqual([]);
    expect(files.incoming()).toEqual([]);
  });

  it('takes work secrets only when the setting says so', async () => {
    const sent = { name: 'a.png', content: png(), fields: { classification: 'WORK_SECRET' } };
    expect(TestClient.refusal(await files.send(sent)).code).toBe('attachment.work-secret');
    await files.set('attachment.workSecretAllowed', true);
    expect((await files.send(sent)).status).toBe(201);
  });
});
