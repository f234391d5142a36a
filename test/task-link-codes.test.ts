import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TaskLinkMail } from '../src/tasks/task-link-mail.js';
import { refusalOf, succeeded } from './support/leads.js';
import { TestMailServer } from './support/mail-server.js';
import { PaperHolder, enteredPaper, linkOf, paperOf, spokenCode, tokenIn } from './support/task-links.js';
import { startTasks, type TaskFactory, type TasksWorld } from './support/tasks.js';

let server: TestMailServer;
let world: TasksWorld;
let tasks: TaskFactory;
let department: string;

beforeAll(async () => {
  server = await TestMailServer.start();
  world = await startTasks({ SMTP_URL: server.url, MAIL_FROM: 'landfall@zone.example' });
  tasks = world.tasks;
  department = world.people.units.department;
  await setAddress('banshi@example.cn');
});
afterAll(async () => {
  await world.close();
  await server.stop();
});

/** The administrator registers the mailbox of 自然资源局. */
async function setAddress(email: string | null): Promise<void> {
  const admin = await tasks.as('admin');
  const { items } = succeeded(await admin.get<{ items: Array<{ id: string; version: number }> }>('/units'));
  const version = items.find(({ id }) => id === department)?.version;
  succeeded(await admin.patch(`/units/${department}`, { email }, { 'if-match': `"${version}"` }));
}

const sendMail = () => world.app.app.get(TaskLinkMail, { strict: false }).send();
const aPaper = async (): Promise<PaperHolder> => paperOf(world, (await tasks.anIssuedTask()).id, department);
const later = (minutes: number, column = 'made_at') =>
  world.app.database.sql(`update token_link_code set ${column} = ${column} - $1 * interval '1 minute'`, [minutes]);
const forget = () => world.app.database.sql('delete from link_quota');
const refused = { status: 422, code: 'link.code-refused' };
const tooMany = { status: 429, code: 'request.too-many' };

describe('a code by mail', () => {
  it('goes to the registered address of the unit alone, and lets in once', async () => {
    const task = await tasks.anIssuedTask();
    const paper = await paperOf(world, task.id, department);
    expect(succeeded(await paper.look()).canMail).toBe(true);
    expect(await paper.askForCode()).toMatchObject({ status: 202, body: { retryAfterSeconds: 60 } });
    await Promise.all([sendMail(), sendMail()]);
    await sendMail();
    expect(server.mails.map(({ to }) => to)).toEqual(['banshi@example.cn']);
    const code = mailedCode();
    expect((await paper.enter(code)).status).toBe(201);
    expect((await paper.task()).status).toBe(200);
    expect(refusalOf(await paper.enter(code))).toEqual(refused);
    expect((await paper.task()).status).toBe(200);
  });

  it('is sent again after a minute at the earliest, and five times an hour', async () => {
    const paper = await aPaper();
    succeeded(await paper.askForCode());
    expect(refusalOf(await paper.askForCode())).toEqual(tooMany);
    for (let time = 0; time < 4; time += 1) {
      await later(1);
      succeeded(await paper.askForCode());
    }
    await later(1);
    expect(refusalOf(await paper.askForCode())).toEqual(tooMany);
  });

  it('stays owed while the mail server takes nothing, and only as long as it works', async () => {
    const paper = await aPaper();
    await sendMail();
    succeeded(await paper.askForCode());
    const before = server.mails.length;
    server.refuseWith = 451;
    await sendMail();
    server.refuseWith = undefined;
    await sendMail();
    expect(server.mails).toHaveLength(before);
    await later(1, 'next_sending_at');
    await sendMail();
    expect(server.mails).toHaveLength(before + 1);
  });

  it('is not offered where no address is registered', async () => {
    const paper = await aPaper();
    await setAddress(null);
    expect(succeeded(await paper.look()).canMail).toBe(false);
    expect(refusalOf(await paper.askForCode())).toEqual({ status: 409, code: 'task.link-no-mail' });
    await setAddress('banshi@example.cn');
  });

  it('is refused by the register where it is no address', async () => {
    const admin = await tasks.as('admin');
    const answer = await admin.patch(`/units/${department}`, { email: 'no address' }, { 'if-match': '"1"' });
    expect(answer.status).toBe(400);
  });

  function mailedCode(): string {
    const lines = (server.mails.at(-1)?.raw ?? '').replaceAll(/=\r?\n/g, '');
    return /The code is (\d{6});/.exec(lines)?.[1] ?? '';
  }
});

describe('a code that is read out', () => {
  it('ends after a quarter of an hour, with the next one, and with its link', async () => {
    const task = await tasks.anIssuedTask();
    const link = await linkOf(world, task.id, department);
    const paper = new PaperHolder(world, tokenIn(link));
    const first = await spokenCode(world, task.id, link.id);
    const second = await spokenCode(world, task.id, link.id);
    expect(refusalOf(await paper.enter(first))).toEqual(refused);
    await later(16, 'expires_at');
    expect(refusalOf(await paper.enter(second))).toEqual(refused);
    succeeded(await paper.enter(await spokenCode(world, task.id, link.id)));
    succeeded(await (await tasks.as('coordinator')).delete(`/tasks/${task.id}/links/${link.id}`));
    expect(refusalOf(await paper.task())).toEqual({ status: 401, code: 'link.pass-required' });
  });

  it('is of one link: no other link takes it, of the same unit or not', async () => {
    const [task, other] = [await tasks.anIssuedTask(), await tasks.anIssuedTask()];
    const [link, otherLink] = [await linkOf(world, task.id, department), await linkOf(world, other.id, department)];
    const code = await spokenCode(world, task.id, link.id);
    expect(refusalOf(await new PaperHolder(world, tokenIn(otherLink)).enter(code))).toEqual(refused);
  });

  it('lets one in of many who send it at the same time', async () => {
    const task = await tasks.anIssuedTask();
    const link = await linkOf(world, task.id, department);
    const code = await spokenCode(world, task.id, link.id);
    const tries = Array.from({ length: 5 }, () => new PaperHolder(world, tokenIn(link)).enter(code));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 422, 422, 422, 422]);
  });

  it('is not found by trying: five tries end it, ten an hour end the trying, also in parallel', async () => {
    const task = await tasks.anIssuedTask();
    const link = await linkOf(world, task.id, department);
    const paper = new PaperHolder(world, tokenIn(link));
    const code = await spokenCode(world, task.id, link.id);
    const wrong = (place: number) => String((Number(code) + 1 + place) % 1_000_000).padStart(6, '0');
    const guesses = await Promise.all(Array.from({ length: 30 }, (_unused, place) => paper.enter(wrong(place))));
    expect(guesses.filter(({ status }) => status === 422)).toHaveLength(10);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(20);
    const [row] = await world.app.database.sql<{ tries: number }>(
      'select tries from token_link_code where link_id = $1 and ended_at is null',
      [link.id],
    );
    expect(row?.tries).toBe(5);
    expect(refusalOf(await paper.enter(code))).toEqual(tooMany);
    await forget();
    expect(refusalOf(await paper.enter(code))).toEqual(refused);
    const events = await world.app.database.sql(
      `select id from event_log where type = 'link.code-refused' and subject_id = $1`,
      [link.id],
    );
    expect(events).toHaveLength(11);
  });
});

describe('limits of the page', () => {
  it('stop an address that tries tokens, and then say no more even to the right one', async () => {
    const paper = await aPaper();
    await forget();
    const probes = Array.from({ length: 60 }, () => new PaperHolder(world, 'B'.repeat(27)).look());
    const statuses = new Set((await Promise.all(probes)).map(({ status }) => status));
    expect(statuses).toEqual(new Set([404]));
    expect((await paper.look()).status).toBe(429);
    const [row] = await world.app.database.sql<{ text: string }>(
      `select json_agg(link_quota)::text as text from link_quota`,
    );
    expect(row?.text).not.toContain('127.0.0.1');
    await forget();
  });

  it('bound how often one link is opened', async () => {
    const paper = await aPaper();
    await paper.look();
    await world.app.database.sql(`update link_quota set used = 120 where name = 'link.shown'`);
    expect((await paper.look()).status).not.toBe(200);
    await forget();
  });
});

describe('what a unit sends', () => {
  it('takes effect once under one Idempotency-Key, whoever of the unit sends it', async () => {
    const task = await tasks.anAcknowledgedTask();
    const paper = await enteredPaper(world, task.id, department);
    const key = { 'idempotency-key': 'paper-1' };
    const sent = await Promise.all(Array.from({ length: 3 }, () => paper.act('progress', { text: '已完成测绘' }, key)));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    const rows = await world.app.database.sql('select id from task_entry where task_id = $1', [task.id]);
    expect(rows).toHaveLength(1);
    expect((await paper.act('progress', { text: '另一件事' }, key)).status).toBe(422);
  });

  it('overwrites nobody: an answer based on another version is refused', async () => {
    const task = await tasks.anAcknowledgedTask();
    const paper = await enteredPaper(world, task.id, department);
    const answer = await paper.act('answer', { text: '已完成' }, { 'if-match': '"99"' });
    expect(refusalOf(answer)).toEqual({ status: 409, code: 'request.stale-version' });
    const together = await Promise.all([1, 2, 3].map(() => paper.act('answer', { text: '已完成' })));
    expect(together.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('needs a pass that was given for this purpose and has not expired', async () => {
    const task = await tasks.anIssuedTask();
    const paper = await enteredPaper(world, task.id, department);
    const needed = { status: 401, code: 'link.pass-required' };
    for (const header of [undefined, { authorization: 'Bearer x' }, { authorization: `Bearer ${paper.token}` }]) {
      expect(refusalOf(await world.app.anonymous.get('/public/task-link/task', header))).toEqual(needed);
    }
    const signedIn = await tasks.as('coordinator');
    expect(refusalOf(await signedIn.get('/public/task-link/task'))).toEqual(needed);
    await world.app.database.sql(`update token_link_pass set expires_at = clock_timestamp()`);
    expect(refusalOf(await paper.task())).toEqual(needed);
  });
});
