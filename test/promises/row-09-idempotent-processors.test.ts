import { afterAll, beforeAll, expect, it } from 'vitest';
import { RobotMessagesRepository } from '../../src/notifications/robots/robot-messages.repository.js';
import { Database, newId } from '../../src/platform/database/index.js';
import { EventDelivery, Subscribers, type StoredEvent } from '../../src/platform/events/index.js';
import { JobQueues, definedJobs } from '../../src/platform/queue/index.js';
import { HandoverFactory } from '../support/handovers.js';
import { LeadFactory } from '../support/leads.js';
import { LeadershipFactory } from '../support/leadership.js';
import { TaskFactory, toggleWorkday } from '../support/tasks.js';
import { TestMailServer } from '../support/mail-server.js';
import { TestRobotServer } from '../support/robot-server.js';
import { seedPeople, signedIn, type People } from '../support/people.js';
import { paperOf } from '../support/task-links.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { TEST_NOW } from '../support/template.js';

/**
 * One line for each processor there is: what its input is made of. It is run twice in a row and twice at the same time
 * with that input, and must leave the same rows behind. A processor that is missing here fails the test.
 */
const processors: Record<string, Scenario> = {
  'subscriber platform.sealer': { given: work },
  'subscriber reminders.assess': { given: work },
  'subscriber reminders.look-again': { given: moveClock },
  'subscriber leads.notices': { given: work },
  'subscriber leads.release-stale': { given: moveClock },
  'subscriber leads.tasks': { given: taskWork },
  'subscriber tasks.notices': { given: taskWork },
  'subscriber tasks.count-limits-again': { given: changeCalendar },
  'subscriber instructions.notices': { given: instructionWork },
  'subscriber instructions.follow-tasks': { given: instructionWork },
  'subscriber instructions.count-limits-again': { given: changeCalendar },
  'subscriber leader-links.notices': { given: linkWork },
  'subscriber field-works.notices': { given: linkWork },
  'subscriber handover.notices': { given: workHandedOver },
  'job events.deliver': { given: work, payload: async () => ({ subscriber: 'reminders.assess' }) },
  'job audit.anchor': { given: work, payload: async () => ({ rung: true }) },
  'job reminders.sweep': { given: somethingDue, payload: async () => ({ rung: true }) },
  'job leads.release-stale': { given: somethingStale, payload: async () => ({ rung: true }) },
  'job import.go-on': { given: somethingToImport, payload: async () => ({ rung: true }) },
  'job task.link-codes': { given: codeToSend, payload: async () => ({ rung: true }) },
  'job mail.sweep': { given: somethingToSend, payload: async () => ({ rung: true }) },
  'job mail.send': { given: somethingToSend, payload: claimedMail },
  'job robot.sweep': { given: somethingForAGroup, payload: async () => ({ rung: true }) },
  'job robot.post': { given: somethingForAGroup, payload: claimedForAGroup },
  'job session.sweep': { given: oldSessions },
  'job trash.empty': { given: work, payload: async () => ({ rung: true }) },
  'job retention.purge': { given: oldKeys, payload: async () => ({ rung: true }) },
  'job attachment.sweep': { given: work },
};

interface Scenario {
  given: () => Promise<void>;
  /** Of a job; `{}` when it carries nothing. */
  payload?: () => Promise<object>;
}

let server: TestMailServer;
let robots: TestRobotServer;
let app: TestApp;
let people: People;
let leads: LeadFactory;

beforeAll(async () => {
  server = await TestMailServer.start();
  robots = await TestRobotServer.start();
  const environment = { ROLE: 'api', SMTP_URL: server.url, ROBOT_ORIGINS: robots.origin, DATABASE_URL: '' };
  app = await startTestApp({ environment });
  people = await seedPeople(app);
  leads = new LeadFactory(app, people.ids);
  await app.database.sql(`update person set email = username || '@example.cn'`);
});
afterAll(async () => {
  await app.close();
  await server.stop();
  await robots.stop();
});

/** A lead is reported, taken up and visited: events of many types. */
async function work(): Promise<void> {
  await app.database.setNow(TEST_NOW);
  const lead = await leads.aTriagedLead();
  const officer = await leads.as('officer');
  await officer.post(`/leads/${lead.id}/follow-ups`, { kind: 'VISIT', text: '拜访企业总部' });
}

/** A task is taken up and answered: the unit and whoever issued it are told. */
async function taskWork(): Promise<void> {
  await app.database.setNow(TEST_NOW);
  await new TaskFactory(app, people).anAnsweredTask({ source: { kind: 'lead', id: (await leads.aTriagedLead()).id } });
}

/** A unit asks for the code of its link. */
async function codeToSend(): Promise<void> {
  await app.database.setNow(TEST_NOW);
  const tasks = new TaskFactory(app, people);
  await app.database.sql(`update unit set email = 'unit@example.cn' where id = $1`, [people.units.department]);
  await (await paperOf({ app, tasks }, (await tasks.anIssuedTask()).id, people.units.department)).askForCode();
}

/** An instruction whose task was answered and closed. */
async function instructionWork(): Promise<void> {
  await app.database.setNow(TEST_NOW);
  await new LeadershipFactory(app, people).aHandledInstruction();
}

/** A leader is linked to a lead, and is there. */
async function linkWork(): Promise<void> {
  await app.database.setNow(TEST_NOW);
  await new LeadershipFactory(app, people).aVisit();
}

/** Somebody's leads go to the head of the unit. */
async function workHandedOver(): Promise<void> {
  await work();
  const handovers = new HandoverFactory(app, people);
  await handovers.made('head', handovers.plan('officer', 'head'));
}

/** A working day more: the limits of open tasks end earlier. */
async function changeCalendar(): Promise<void> {
  await app.database.setNow(TEST_NOW);
  await new TaskFactory(app, people).anIssuedTask();
  await new LeadershipFactory(app, people).anInstruction();
  await toggleWorkday(await signedIn(app, 'admin'));
}

async function moveClock(): Promise<void> {
  await (await signedIn(app, 'admin')).post('/demo/clock', { advance: 'PT1S' });
}

async function somethingDue(): Promise<void> {
  await work();
  await leads.aReportedLead();
  await deliver('reminders.assess');
  await app.database.setNow('2026-03-02T18:00:00+08:00');
}

async function somethingStale(): Promise<void> {
  await app.database.setNow(TEST_NOW);
  const lead = await leads.aTriagedLead();
  await app.database.sql(
    `update lead set owner_since = owner_since - interval '61 days', triaged_at = triaged_at - interval '61 days' where id = $1`,
    [lead.id],
  );
}

/** A sheet that was looked at and is to become leads. */
async function somethingToImport(): Promise<void> {
  const officer = await leads.as('officer');
  const lines = Array.from({ length: 3 }, (_, place) => `${newId()}公司\t拟建${place}号厂房`);
  const text = ['投资方\t建设内容', ...lines].join('\n');
  const { body } = await officer.post<{ id: string }>('/imports/pasted', { kind: 'lead', text });
  await app.app.get(JobQueues).process('import.go-on', { rung: true });
  const { body: checked } = await officer.get<{ version: number }>(`/imports/${body.id}`);
  const match = { 'if-match': `"${checked.version}"` };
  expect((await officer.post(`/imports/${body.id}/commitment`, {}, match)).status).toBe(200);
}

async function somethingToSend(): Promise<void> {
  await work();
  await deliver('leads.notices');
}

async function somethingForAGroup(): Promise<void> {
  await robots.hangIn(await leads.as('head'), people.units.township);
  await somethingToSend();
}

async function claimedForAGroup(): Promise<object> {
  return (await app.app.get(RobotMessagesRepository, { strict: false }).claim()) ?? {};
}

async function claimedMail(): Promise<object> {
  const [row] = await app.database.sql<{ id: string; attempts: number }>(
    `update delivery set state = 'leased', attempts = attempts + 1 where id = (
       select id from delivery where state = 'pending' limit 1) returning id, attempts`,
  );
  return { deliveryId: row?.id, attempt: row?.attempts };
}

async function oldSessions(): Promise<void> {
  await signedIn(app, 'handler');
  await app.database.sql(`update session set expires_at = '2000-01-01' where person_id = $1`, [people.ids.handler]);
}

async function oldKeys(): Promise<void> {
  const officer = await leads.as('officer');
  await officer.post('/inbox/read-all', {}, { 'idempotency-key': `old-${performance.now()}` });
  await app.database.sql(`update idempotency_key set created_at = '2000-01-01'`);
}

async function deliver(subscriber: string): Promise<void> {
  await app.app.get(EventDelivery).deliver(subscriber);
}

/** Everything in the database but what says when something was tried, beaten or seen. */
async function image(): Promise<Record<string, string[]>> {
  const tables = await app.database.sql<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
     and relname not in ('heartbeat', 'sweep_run', 'test_clock') order by relname`,
  );
  const rows: Record<string, string[]> = {};
  for (const { name } of tables) {
    const found = await app.database.sql<{ row: string }>(
      `select (to_jsonb(t) - 'next_attempt_at' - 'last_seen_at')::text as row from "${name}" as t order by 1`,
    );
    rows[name] = found.map(({ row }) => row);
  }
  return rows;
}

function sizes(before: Record<string, string[]>, after: Record<string, string[]>): Record<string, number> {
  const grown = Object.keys(after).map((table) => [table, (after[table]?.length ?? 0) - (before[table]?.length ?? 0)]);
  return Object.fromEntries(grown.filter(([, more]) => more !== 0)) as Record<string, number>;
}

async function eventsSince(last: string, name: string): Promise<StoredEvent[]> {
  return app.database.sql<StoredEvent & Record<string, unknown>>(
    `select event_log.id, type, json_build_object('kind', subject_kind, 'id', subject_id) as subject, data, before, after,
            actor_id as "actorId", on_behalf_of_id as "onBehalfOfId", request_id as "requestId", business_at as at
     from event_log join event_subscriber on event_subscriber.name = $2
       and (event_log.type = any (event_subscriber.event_types) or event_subscriber.event_types = '{*}')
     where event_log.id > $1 order by event_log.id`,
    [last, name],
  );
}

async function lastEvent(): Promise<string> {
  const [row] = await app.database.sql<{ id: string }>('select id from event_log order by id desc limit 1');
  return row?.id ?? '';
}

/** Makes the input, and answers how to process it once more. */
async function prepare(name: string, scenario: Scenario): Promise<() => Promise<void>> {
  const [kind, processor = ''] = name.split(' ');
  const last = await lastEvent();
  await scenario.given();
  if (kind === 'job') {
    const payload = (await scenario.payload?.()) ?? {};
    return () => app.app.get(JobQueues).process(processor, payload);
  }
  const subscriber = app.app.get(Subscribers).get(processor);
  const events = await eventsSince(last, processor);
  expect(events.length, 'the scenario must make something to process').toBeGreaterThan(0);
  return async () => {
    if (subscriber && 'drain' in subscriber) {
      await subscriber.drain();
      return;
    }
    await app.app.get(Database).transaction(async () => {
      if (subscriber && 'handleMany' in subscriber) {
        await subscriber.handleMany(events);
        return;
      }
      for (const event of events) {
        await subscriber?.handle(event);
      }
    });
  };
}

it('has a line for each processor that is registered', () => {
  const registered = [
    ...app.app
      .get(Subscribers)
      .names()
      .map((name) => `subscriber ${name}`),
    ...definedJobs().map((job) => `job ${job.name}`),
  ];
  expect(Object.keys(processors).toSorted()).toEqual(registered.toSorted());
});

it.each(Object.keys(processors))(
  '%s leaves the same rows behind when it runs twice',
  async (name) => {
    const scenario = processors[name] ?? { given: work };
    // What earlier tests have left to do is out of the way then.
    await (
      await prepare(name, scenario)
    )();

    const once = await prepare(name, scenario);
    const before = await image();
    await once();
    const afterOne = await image();
    await once();
    expect(await image()).toEqual(afterOne);

    const again = await prepare(name, scenario);
    const beforeTwo = await image();
    await Promise.all([again(), again()]);
    const afterTwo = await image();
    expect(sizes(beforeTwo, afterTwo)).toEqual(sizes(before, afterOne));
    await again();
    expect(await image()).toEqual(afterTwo);
    expect(new Set(server.mails.map((mail) => mail.messageId)).size).toBe(server.mails.length);
  },
  60_000,
);
