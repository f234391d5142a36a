import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Notices } from '../src/notifications/index.js';
import { RobotMessagesRepository } from '../src/notifications/robots/robot-messages.repository.js';
import { RobotSender } from '../src/notifications/robots/robot-sender.js';
import { RobotSweep } from '../src/notifications/robots/robot-sweep.js';
import type { RobotList, RobotTest, RobotView } from '../src/notifications/robots/robots.schemas.js';
import { Database, newId } from '../src/platform/database/index.js';
import { JobQueues } from '../src/platform/queue/index.js';
import { refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import type { PersonName } from './support/people.js';
import { TestRobotServer } from './support/robot-server.js';

let server: TestRobotServer;
let world: LeadsWorld;

beforeAll(async () => {
  server = await TestRobotServer.start();
  world = await startLeads({ ROBOT_ORIGINS: server.origin });
});
beforeEach(async () => {
  await world.app.database.sql('delete from robot');
  server.posts.length = 0;
  server.vendors.wecom = {};
  server.vendors.dingtalk = {};
  server.vendors.feishu = {};
});
afterAll(async () => {
  await world.close();
  await server.stop();
});

type Vendor = 'WECOM' | 'DINGTALK' | 'FEISHU';

function order(vendor: Vendor = 'WECOM', fields: Record<string, unknown> = {}): Record<string, unknown> {
  const address = server.address(vendor.toLowerCase() as 'wecom');
  return { unitId: world.people.units.township, vendor, name: `${vendor} 群`, address, ...fields };
}

const as = (name: PersonName) => world.leads.as(name);

async function aRobot(vendor: Vendor = 'WECOM', fields: Record<string, unknown> = {}): Promise<RobotView> {
  return succeeded(await (await as('head')).post<RobotView>('/robots', order(vendor, fields)));
}

async function shown(id: string): Promise<RobotView | undefined> {
  return succeeded(await (await as('head')).get<RobotList>('/robots')).items.find((robot) => robot.id === id);
}

/** Tells people of a lead, as its module does. */
async function notify(recipients: readonly PersonName[], leadId: string, key = newId()): Promise<void> {
  const notices = world.app.app.get(Notices, { strict: false });
  const ids = recipients.map((name) => world.people.ids[name]);
  await world.app.app
    .get(Database)
    .transaction(() =>
      notices.send({ recipients: ids, code: 'lead.notice.assigned', record: { kind: 'lead', id: leadId }, key }),
    );
}

async function sweep(): Promise<void> {
  await world.app.app.get(RobotSweep, { strict: false }).run();
  await world.app.app.get(JobQueues).process('robot.sweep', { rung: true });
  for (const { batch, robot } of await world.app.database.sql<{ batch: string; robot: string }>(
    `select distinct batch_id as batch, robot_id as robot from robot_message where state = 'leased'`,
  )) {
    await world.app.app.get(RobotSender, { strict: false }).attempt({ batchId: batch, robotId: robot });
  }
}

async function states(): Promise<string[]> {
  const rows = await world.app.database.sql<{ state: string }>('select state from robot_message order by id');
  return rows.map(({ state }) => state);
}

describe('a robot of a unit', () => {
  it('is managed by the head of the unit and by administrators, and by nobody else', async () => {
    const robot = await aRobot('DINGTALK', { secret: 'SEC-made-up' });
    expect(robot).toMatchObject({ unit: { name: '东镇' }, vendor: 'DINGTALK', hasSecret: true, isActive: true });
    expect(await names('admin')).toEqual(['DINGTALK 群']);
    for (const name of ['officer', 'outsider', 'leader', 'dispatcher'] as const) {
      expect(await names(name)).toEqual([]);
      const answer = await (await as(name)).delete(`/robots/${robot.id}`, undefined, match(robot));
      expect(refusalOf(answer)).toEqual({ status: 404, code: 'robot.not-found' });
      expect(refusalOf(await (await as(name)).post('/robots', order()))).toMatchObject({ code: 'robot.unit-unknown' });
    }
    expect((await (await as('auditor')).get('/robots')).status).toBe(403);
    expect((await world.app.anonymous.get('/robots')).status).toBe(401);
    const other = order('WECOM', { unitId: world.people.units.otherTownship });
    expect(refusalOf(await (await as('head')).post('/robots', other))).toMatchObject({ code: 'robot.unit-unknown' });
  });

  it('keeps address and secret encrypted and shows neither again', async () => {
    const robot = await aRobot('DINGTALK', { secret: 'SEC-made-up' });
    expect(robot.addressShown).toMatch(/^127\.0\.0\.1:\d+\/…9876$/);
    const head = await as('head');
    const changed = await head.patch<RobotView>(`/robots/${robot.id}`, { name: '改名' }, match(robot));
    const events = await world.app.database.sql(`select data, before, after from event_log where subject_id = $1`, [
      robot.id,
    ]);
    const rows = await world.app.database.sql('select * from robot');
    for (const seen of [robot, changed.body, events, rows, (await head.get('/robots')).body]) {
      expect(JSON.stringify(seen)).not.toContain('SEC-made-up');
      expect(JSON.stringify(seen)).not.toContain('k-dingtalk');
    }
  });

  it('posts to the vendors’ own hosts by https, and nowhere else', async () => {
    const head = await as('head');
    for (const address of [
      'http://169.254.169.254/latest/meta-data',
      'https://qyapi.weixin.qq.com.example.com/cgi-bin/webhook/send?key=a',
      'http://127.0.0.1:1/wecom?key=a',
    ]) {
      expect(refusalOf(await head.post('/robots', order('WECOM', { address })))).toEqual({
        status: 422,
        code: 'robot.address',
      });
    }
    const robot = await aRobot('WECOM', {
      address: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0f1e2d3c',
    });
    expect(robot.addressShown).toBe('qyapi.weixin.qq.com/…2d3c');
  });

  it('is edited on the version that was seen, and has a name of its own', async () => {
    const robot = await aRobot();
    const head = await as('head');
    expect(refusalOf(await head.post('/robots', order()))).toEqual({ status: 409, code: 'robot.taken' });
    succeeded(await head.patch(`/robots/${robot.id}`, { covers: 'REMINDERS' }, match(robot)));
    const late = await head.patch(`/robots/${robot.id}`, { isActive: false }, match(robot));
    expect(refusalOf(late)).toEqual({ status: 409, code: 'request.stale-version' });
  });

  it.each([
    ['WECOM', undefined],
    ['DINGTALK', 'SEC+/=made-up'],
    ['FEISHU', 'made-up'],
  ] as const)('of %s says a sentence when it is tried, signed as the vendor asks', async (vendor, secret) => {
    server.vendors[vendor.toLowerCase() as 'wecom'].secret = secret;
    const robot = await aRobot(vendor, secret === undefined ? {} : { secret });
    const head = await as('head');
    expect(succeeded(await head.post<RobotTest>(`/robots/${robot.id}/test`))).toEqual({ fault: null });
    expect(server.posts.at(-1)?.text).toContain('【东镇】');
  });

  it('is not tried more often than its vendor takes messages, and each trial counts', async () => {
    const { id } = await aRobot();
    const posted = (times: number) =>
      world.app.database.sql('update robot set recent_posts = array_fill(clock_timestamp(), array[$1::integer])', [
        times,
      ]);
    const admin = await as('admin');
    await posted(19);
    expect(succeeded(await admin.post<RobotTest>(`/robots/${id}/test`))).toEqual({ fault: null });
    expect(succeeded(await admin.post<RobotTest>(`/robots/${id}/test`))).toEqual({ fault: 'RATE' });
    expect(server.posts).toHaveLength(1);
  });

  it.each(['DINGTALK', 'FEISHU'] as const)('of %s with a wrong secret says why it is not heard', async (vendor) => {
    server.vendors[vendor.toLowerCase() as 'dingtalk'].secret = 'made-up';
    const robot = await aRobot(vendor, { secret: 'wrong' });
    const head = await as('head');
    expect(succeeded(await head.post<RobotTest>(`/robots/${robot.id}/test`))).toEqual({ fault: 'SIGNATURE' });
    expect(await shown(robot.id)).toMatchObject({ lastFault: 'SIGNATURE', lastFaultAt: expect.any(String) });
  });

  it('follows nobody elsewhere', async () => {
    server.vendors.wecom.answers = { status: 302, body: '', location: `${server.origin}/feishu` };
    const robot = await aRobot();
    const head = await as('head');
    expect(succeeded(await head.post<RobotTest>(`/robots/${robot.id}/test`))).toEqual({ fault: 'ADDRESS' });
    expect(server.posts).toEqual([]);
  });

  async function names(name: PersonName): Promise<string[]> {
    return succeeded(await (await as(name)).get<RobotList>('/robots')).items.map((robot) => robot.name);
  }
});

describe('what a group is told', () => {
  it('is each notice once, however many of its people are told, and none of other units', async () => {
    await aRobot();
    const lead = await world.leads.aReportedLead();
    await notify(['officer', 'head', 'ambassador', 'outsider'], lead.id, 'same');
    await notify(['officer', 'head'], lead.id, 'same');
    await sweep();
    expect(server.posts).toHaveLength(1);
    expect(server.posts[0]?.text).toBe(
      `【东镇】落地提醒 1 条\n线索 ${lead.code} 已交由您跟进\n请登录招商引资系统查看。`,
    );
    expect(await states()).toEqual(['sent']);
  });

  it('is several notices in one message, and nothing is lost above twenty messages a minute', async () => {
    const robot = await aRobot();
    const lead = await world.leads.aReportedLead();
    for (let number = 0; number < 200; number += 1) {
      await notify(['officer'], lead.id);
    }
    await sweep();
    expect(server.posts.length).toBeLessThanOrEqual(20);
    expect(server.posts.every(({ text }) => Buffer.byteLength(text) <= 2_048)).toBe(true);
    expect((await states()).filter((state) => state === 'sent')).toHaveLength(19 * 8);
    expect(await shown(robot.id)).toMatchObject({ waiting: 200 - 19 * 8, dead: 0 });
    await world.app.database.sql(`update robot set recent_posts = '{}'`);
    await sweep();
    expect(new Set(await states())).toEqual(new Set(['sent']));
  });

  it('leaves out what the robot does not cover, and what it is switched off for', async () => {
    const robot = await aRobot('WECOM', { covers: 'REMINDERS' });
    const lead = await world.leads.aReportedLead();
    await notify(['officer'], lead.id);
    succeeded(await (await as('head')).patch(`/robots/${robot.id}`, { covers: 'ALL', isActive: false }, match(robot)));
    await notify(['officer'], lead.id);
    await sweep();
    expect(await states()).toEqual([]);
  });

  it('names a confidential lead by nothing at all', async () => {
    await aRobot();
    const secret = await world.leads.aConfidentialLead({ intendedInvestment: '900000000' });
    await notify(['officer'], secret.id);
    await sweep();
    const text = server.posts[0]?.text ?? '';
    expect(text).toContain('线索 一项工作 已交由您跟进');
    expect(text).not.toContain(secret.code);
  });
});

describe('a vendor that does not take it', () => {
  it.each([
    [{ errcode: 45_009, errmsg: 'api freq out of limit' }, 'RATE'],
    [{ errcode: -1, errmsg: 'system busy' }, 'BUSY'],
    ['<html>a proxy</html>', 'BUSY'],
  ])('answering %j is tried again later, and then told once', async (body, fault) => {
    const robot = await aRobot();
    const lead = await world.leads.aReportedLead();
    server.vendors.wecom.answers = { body };
    await notify(['officer'], lead.id);
    await sweep();
    expect(await states()).toEqual(['failed']);
    expect(await shown(robot.id)).toMatchObject({ lastFault: fault, waiting: 1, dead: 0 });
    server.vendors.wecom = {};
    await world.app.database.sql('update robot_message set next_attempt_at = clock_timestamp()');
    await sweep();
    expect(await states()).toEqual(['sent']);
    expect(server.posts).toHaveLength(1);
    expect(await shown(robot.id)).toMatchObject({ lastFault: null, waiting: 0 });
  });

  it('for good is given up at once, seen by the head and the administrator, and tried again when they say so', async () => {
    const robot = await aRobot();
    const lead = await world.leads.aReportedLead();
    server.vendors.wecom.answers = { body: { errcode: 93_000, errmsg: 'invalid webhook url' } };
    await notify(['officer'], lead.id);
    await sweep();
    expect(await shown(robot.id)).toMatchObject({ lastFault: 'ADDRESS', dead: 1 });
    const queues = await (await as('admin')).get<{ deliveries: { failing: object[] } }>('/system/queues');
    expect(queues.body.deliveries.failing).toMatchObject([{ channel: 'robot', state: 'dead', lastError: 'ADDRESS' }]);
    server.vendors.wecom = {};
    expect(succeeded(await (await as('head')).post(`/robots/${robot.id}/retry`))).toEqual({ revived: 1 });
    await sweep();
    expect(await states()).toEqual(['sent']);
  });

  it('is given up after eight attempts', async () => {
    await aRobot();
    const lead = await world.leads.aReportedLead();
    server.vendors.wecom.answers = { status: 503, body: '' };
    await notify(['officer'], lead.id);
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await world.app.database.sql(
        `update robot_message set next_attempt_at = clock_timestamp() where state = 'failed'`,
      );
      await sweep();
    }
    const [row] = await world.app.database.sql('select state, attempts from robot_message');
    expect(row).toEqual({ state: 'dead', attempts: 8 });
  });

  it('is told by another process when the one that had claimed it is gone', async () => {
    await aRobot();
    const lead = await world.leads.aReportedLead();
    await notify(['officer'], lead.id);
    const repository = world.app.app.get(RobotMessagesRepository, { strict: false });
    const lost = await repository.claim();
    expect(lost).toBeDefined();
    expect(await repository.claim()).toBeUndefined();
    await world.app.database.sql('update robot_message set next_attempt_at = clock_timestamp()');
    await sweep();
    await world.app.app.get(RobotSender, { strict: false }).attempt(lost ?? { batchId: newId(), robotId: newId() });
    expect(server.posts).toHaveLength(1);
    expect(await states()).toEqual(['sent']);
  });
});

function match({ version }: { version: number }): Record<string, string> {
  return { 'if-match': `"${version}"` };
}
