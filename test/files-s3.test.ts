import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { AttachmentsSweeper } from '../src/files/attachments.sweeper.js';
import { newId } from '../src/platform/database/index.js';
import { AttachmentsUnderTest } from './support/attachments.js';
import { png } from './support/file-corpus.js';
import { S3Server } from './support/s3-server.js';
import { TestClient } from './support/test-client.js';

const files = new AttachmentsUnderTest();
const store = new S3Server();

beforeAll(async () => {
  const host = await store.start();
  await files.start({ S3_URL: `http://key:s%2Fecret@${host}/bucket/zone` });
});
beforeEach(() => files.renew());
afterAll(async () => {
  await files.app.close();
  await store.stop();
});

it('keeps attachments in an S3 store when one is configured, and nothing in the folder', async () => {
  const content = png();
  const { id } = await files.add({ name: '现场照片.png', content });
  const [key, object] = [...store.objects].find(([name]) => name.endsWith(id)) ?? [];
  expect(key).toMatch(/^bucket\/zone\/\d{4}\/\d{2}\/[0-9a-f-]{36}$/);
  expect(object?.bytes.equals(content)).toBe(true);
  expect(files.stored()).toEqual([]);
  const answer = await files.officer.get(`/attachments/${id}/content`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-length')).toBe(String(content.length));
});

it('takes the object back when the row cannot be written', async () => {
  const before = store.objects.size;
  await files.app.database.sql(
    `alter table event_log add constraint ck_test check (type <> 'attachment.added') not valid`,
  );
  const answer = await files.send({ name: 'a.png', content: png() });
  await files.app.database.sql('alter table event_log drop constraint ck_test');
  expect(answer.status).toBeGreaterThanOrEqual(500);
  expect(store.objects.size).toBe(before);
});

it('answers 503 while the store is away, and makes no row', async () => {
  store.broken = 503;
  const answer = await files.send({ name: 'a.png', content: png() });
  store.broken = null;
  expect(TestClient.refusal(answer)).toEqual({ status: 503, code: 'service.unavailable' });
  expect(await files.list()).toEqual([]);
  expect((await files.send({ name: 'a.png', content: png() })).status).toBe(201);
});

it('says that content is lost when the store has it no more', async () => {
  const { id } = await files.add({ name: 'a.png', content: png() });
  store.objects.clear();
  expect(TestClient.refusal(await files.officer.get(`/attachments/${id}/content`))).toEqual({
    status: 410,
    code: 'attachment.content-lost',
  });
});

it('sweeps orphans under its own prefix alone', async () => {
  const { id } = await files.add({ name: 'a.png', content: png() });
  const old = { bytes: Buffer.from('x'), modifiedAt: new Date(0) };
  const orphan = `bucket/zone/2026/02/${newId()}`;
  const foreign = `bucket/other/2026/02/${newId()}`;
  store.objects.set(orphan, old).set(foreign, old);
  for (const object of store.objects.values()) {
    object.modifiedAt = new Date(0);
  }
  await files.app.app.get(AttachmentsSweeper).sweep();
  expect([...store.objects.keys()].some((key) => key.endsWith(id))).toBe(true);
  expect(store.objects.has(orphan)).toBe(false);
  expect(store.objects.has(foreign)).toBe(true);
});
