import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Notices } from '../src/notifications/index.js';
import { MailSender } from '../src/notifications/mail-sender.js';
import { MailSweep } from '../src/notifications/mail-sweep.js';
import { Database, newId } from '../src/platform/database/index.js';
import { TestMailServer } from './support/mail-server.js';
import { MATTER, codeOf, createMatterTable, openMatter, registerMatters } from './support/matters.js';
import { seedPeople, signedIn, type People } from './support/people.js';
import { redisProgram, startRedis, type TestRedis } from './support/redis.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { until } from './support/until.js';

interface DeliveryRow {
  id: string;
  state: string;
  attempts: number;
  provider_ref: string | null;
  last_error: string | null;
}

function notify(app: TestApp, recipients: string[], recordId: string): Promise<number> {
  const notices = app.app.get(Notices, { strict: false });
  const record = { kind: MATTER, id: recordId };
  return app.app
    .get(Database)
    .transaction(() => notices.send({ recipients, code: 'matter.arrived', record, key: newId() }));
}

async function deliveryOf(app: TestApp, recordId: string): Promise<DeliveryRow | undefined> {
  const [row] = await app.database.sql<DeliveryRow & Record<string, unknown>>(
    `select delivery.id, delivery.state, delivery.attempts, delivery.provider_ref, delivery.last_error
     from delivery join inbox_item on inbox_item.id = delivery.inbox_item_id where inbox_item.record_id = $1`,
    [recordId],
  );
  return row;
}

async function giveAddresses(app: TestApp, people: People): Promise<void> {
  await app.database.sql(`update person set email = username || '@example.cn' where id = any ($1)`, [
    [people.ids.officer, people.ids.leader],
  ]);
}

describe('mail, one attempt after the other', () => {
  let server: TestMailServer;
  let app: TestApp;
  let people: People;
  let sweep: MailSweep;

  beforeAll(async () => {
    server = await TestMailServer.start();
    app = await startTestApp({
      environment: { ROLE: 'api', SMTP_URL: server.url, MAIL_FROM: 'landfall@zone.example' },
      prepare: registerMatters,
    });
    await createMatterTable(app.database);
    people = await seedPeople(app);
    await giveAddresses(app, people);
    sweep = app.app.get(MailSweep, { strict: false });
  });
  afterAll(async () => {
    await app.close();
    await server.stop();
  });

  async function claim(recordId: string): Promise<{ id: string; attempt: number }> {
    await app.database.sql(
      `update delivery set state = 'leased', attempts = attempts + 1
      where inbox_item_id in (select id from inbox_item where record_id = $1)`,
      [recordId],
    );
    const row = await deliveryOf(app, recordId);
    return { id: row?.id ?? '', attempt: row?.attempts ?? 0 };
  }

  function attempt(what: { id: string; attempt: number }): Promise<void> {
    return app.app.get(MailSender, { strict: false }).attempt(what);
  }

  it('goes to those who have an address, names the record by its code alone, and is noted with the answer', async () => {
    const recordId = await openMatter(app.app, { ownerId: people.ids.officer });
    await notify(app, [people.ids.officer, people.ids.handler], recordId);
    await attempt(await claim(recordId));
    const mail = server.mails.at(-1);
    const row = await deliveryOf(app, recordId);
    expect(mail?.to).toBe('officer@example.cn');
    expect(mail?.messageId).toBe(`<${row?.id}@zone.example>`);
    const subject = /^Subject: =\?UTF-8\?[QB]\?/im.exec(mail?.raw ?? '');
    expect(subject).not.toBeNull();
    expect(mail?.raw).not.toContain(Buffer.from('测试事项').toString('base64').slice(0, 12));
    expect(row).toMatchObject({ state: 'sent', attempts: 1, last_error: null });
    expect(row?.provider_ref).toMatch(/^250 /);
    const officer = await signedIn(app, 'officer');
    const inbox = await officer.get<{ items: Array<{ mail: string }> }>('/inbox');
    expect(inbox.body.items[0]?.mail).toBe('sent');
  });

  it('is sent once when its job runs twice, one after the other and at the same time', async () => {
    const recordId = await openMatter(app.app, { ownerId: people.ids.officer });
    await notify(app, [people.ids.officer], recordId);
    const before = server.mails.length;
    const one = await claim(recordId);
    await Promise.all([attempt(one), attempt(one), attempt(one)]);
    await attempt(one);
    expect(server.mails.length - before).toBe(1);
  });

  it('is tried again when the server has no time, and keeps its Message-ID', async () => {
    const recordId = await openMatter(app.app, { ownerId: people.ids.officer });
    await notify(app, [people.ids.officer], recordId);
    server.refuseWith = 451;
    await attempt(await claim(recordId));
    expect(await deliveryOf(app, recordId)).toMatchObject({
      state: 'failed',
      attempts: 1,
      last_error: 'the mail was not taken: EENVELOPE (451)',
    });
    server.refuseWith = undefined;
    await attempt(await claim(recordId));
    const row = await deliveryOf(app, recordId);
    expect(row).toMatchObject({ state: 'sent', attempts: 2 });
    expect(server.mails.at(-1)?.messageId).toBe(`<${row?.id}@zone.example>`);
  });

  it('is given up when the server will never take it, shown to the administrator, and tried again when asked', async () => {
    const recordId = await openMatter(app.app, { ownerId: people.ids.officer });
    await notify(app, [people.ids.officer], recordId);
    server.refuseWith = 550;
    await attempt(await claim(recordId));
    server.refuseWith = undefined;
    expect(await deliveryOf(app, recordId)).toMatchObject({ state: 'dead', attempts: 1 });
    const admin = await signedIn(app, 'admin');
    const page = await admin.get<{ deliveries: { counts: object; failing: Array<{ lastError: string }> } }>(
      '/system/queues',
    );
    expect(page.body.deliveries.counts).toMatchObject({ dead: 1 });
    expect(page.body.deliveries.failing[0]?.lastError).toBe('the mail was not taken: EENVELOPE (550)');
    expect(JSON.stringify(page.body)).not.toContain('example.cn');
    expect(await admin.post('/system/deliveries/retry', {})).toMatchObject({ status: 200, body: { revived: 1 } });
    await attempt(await claim(recordId));
    expect(await deliveryOf(app, recordId)).toMatchObject({ state: 'sent' });
  });

  it('takes up what a process that is gone has left lying, and gives it up after eight times', async () => {
    const recordId = await openMatter(app.app, { ownerId: people.ids.officer });
    await notify(app, [people.ids.officer], recordId);
    await app.database.sql(
      `update delivery set state = 'sending', attempts = 8, next_attempt_at = '2000-01-01'
      where inbox_item_id in (select id from inbox_item where record_id = $1)`,
      [recordId],
    );
    await sweep.run();
    expect(await deliveryOf(app, recordId)).toMatchObject({ state: 'dead', attempts: 8 });
  });

  it('is not opened for people without an address', async () => {
    const recordId = await openMatter(app.app, { ownerId: people.ids.handler });
    await notify(app, [people.ids.handler], recordId);
    expect(await deliveryOf(app, recordId)).toBeUndefined();
  });

  it('names a record by its code where it is read', async () => {
    const recordId = await openMatter(app.app, { ownerId: people.ids.leader });
    await notify(app, [people.ids.leader], recordId);
    await attempt(await claim(recordId));
    const raw = server.mails.at(-1)?.raw ?? '';
    const body = Buffer.from(raw.split('\r\n\r\n').slice(1).join('').replaceAll('\r\n', ''), 'base64').toString();
    expect(body).toContain(`${codeOf(recordId)}刚刚登记`);
    expect(body).not.toContain('测试事项');
  });
});

describe.each(['postgres', 'redis'] as const)('mail carried by the queue on %s', (engine) => {
  let redis: TestRedis | undefined;
  let server: TestMailServer;
  let app: TestApp;
  let people: People;

  beforeAll(async () => {
    if (engine === 'redis' && redisProgram) {
      redis = await startRedis();
    }
    server = await TestMailServer.start();
    app = await startTestApp({
      environment: { SMTP_URL: server.url, ...(redis ? { REDIS_URL: redis.url } : {}) },
      prepare: registerMatters,
    });
    await createMatterTable(app.database);
    people = await seedPeople(app);
    await giveAddresses(app, people);
  });
  afterAll(async () => {
    await app.close();
    await server.stop();
    await redis?.stop();
  });

  it.skipIf(engine === 'redis' && !redisProgram)('leaves at once, each once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, () => openMatter(app.app, { ownerId: people.ids.officer })),
    );
    await Promise.all(ids.map((id) => notify(app, [people.ids.officer, people.ids.leader], id)));
    await until(async () => server.mails.length >= 24, 'all mails to arrive');
    await until(async () => {
      const [row] = await app.database.sql<{ open: string }>(
        `select count(*) as open from delivery where state <> 'sent'`,
      );
      return row?.open === '0';
    });
    expect(new Set(server.mails.map((mail) => mail.messageId)).size).toBe(24);
    expect(server.mails).toHaveLength(24);
  });
});
