import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { LeaderLinkView } from '../src/leadership/links.view.schemas.js';
import type { TaskView } from '../src/tasks/tasks.view.schemas.js';
import { Administration, matching } from './support/administration.js';
import { basedOn, refusalOf, succeeded, type LeadFactory } from './support/leads.js';
import { startTasks, type TaskFactory, type TasksWorld } from './support/tasks.js';
import { TEST_NOW } from './support/template.js';
import type { Answer } from './support/test-client.js';
import { until } from './support/until.js';

let world: TasksWorld;
let leads: LeadFactory;
let tasks: TaskFactory;
let administration: Administration;
let watcher: pg.Client;

beforeAll(async () => {
  world = await startTasks();
  ({ leads, tasks } = world);
  administration = await Administration.of(world.app);
  watcher = new pg.Client({ connectionString: world.app.database.superuserUrl });
  await watcher.connect();
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(async () => {
  await watcher.end();
  await world.close();
});

interface Given {
  role: 'OFFICER' | 'HANDLER' | 'LEADER';
  unit: 'township' | 'department';
  /** The table in which giving waits, after the person was looked at and before anything is written. */
  table: string;
  give: (personId: string) => Promise<Answer<unknown>>;
}

const GIVEN: Record<string, () => Promise<Given>> = {
  'a lead': async () => {
    const lead = await leads.aTriagedLead();
    const dispatcher = await leads.as('dispatcher');
    const give = (ownerId: string) => dispatcher.post(`/leads/${lead.id}/assignment`, { ownerId }, basedOn(lead));
    return { role: 'OFFICER', unit: 'township', table: 'lead', give };
  },
  'a task': async () => {
    const task = await tasks.anAcknowledgedTask();
    const handler = await tasks.as('handler');
    const give = (handlerId: string) =>
      handler.post<TaskView>(`/tasks/${task.id}/handler`, { handlerId }, basedOn(task));
    return { role: 'HANDLER', unit: 'department', table: 'task', give };
  },
  'a link': async () => {
    const lead = await leads.aTriagedLead();
    const dispatcher = await leads.as('dispatcher');
    const record = { kind: 'lead', id: lead.id };
    const give = (leaderId: string) => dispatcher.post<LeaderLinkView>('/leader-links', { leaderId, record });
    return { role: 'LEADER', unit: 'township', table: 'leader_link', give };
  },
};

it.each(Object.keys(GIVEN))(
  '%s that is given to somebody at the instant of being disabled is not left there',
  async (name) => {
    const given = await GIVEN[name]?.();
    if (!given) {
      throw new Error(name);
    }
    const personId = await somebody(given);
    const { version } = await administration.view(personId);
    const gate = await closed(given.table);
    try {
      const giving = given.give(personId);
      await until(async () => (await waiting()) >= 1, 'giving has looked at the person and waits to write');
      const going = administration.admin.post(`/people/${personId}/disablement`, undefined, matching(version));
      const isGone = going.then(() => true);
      await until(
        async () => (await waiting()) >= 2 || (await Promise.race([isGone, soon()])),
        'disabling ends or waits',
      );
      await gate.open();
      expect((await giving).status).toBeLessThan(300);
      expect(refusalOf(await going)).toEqual({ status: 409, code: 'person.open-work' });
    } finally {
      await gate.open();
    }
    expect(await administration.view(personId)).toMatchObject({ isDisabled: false });
  },
);

it.each(Object.keys(GIVEN))('%s is not given to somebody whose disabling was about to be written', async (name) => {
  const given = await GIVEN[name]?.();
  if (!given) {
    throw new Error(name);
  }
  const personId = await somebody(given);
  const { version } = await administration.view(personId);
  const gate = await closed('invitation');
  try {
    const going = administration.admin.post(`/people/${personId}/disablement`, undefined, matching(version));
    await until(async () => (await waiting()) >= 1, 'disabling has counted and waits to write');
    const giving = given.give(personId);
    await until(async () => (await waiting()) >= 2, 'giving waits for the person');
    await gate.open();
    expect((await going).status).toBe(204);
    expect((await giving).status).toBe(422);
  } finally {
    await gate.open();
  }
});

let people = 0;

async function somebody({ role, unit }: Given): Promise<string> {
  people += 1;
  const { id } = await administration.aPerson(`race.${people}`, { name: '田先走' });
  succeeded(await administration.admin.post(`/people/${id}/roles`, { unitId: world.people.units[unit], role }));
  return id;
}

/** Nobody writes into the table until it is opened. */
async function closed(table: string): Promise<{ open: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: world.app.database.ownerUrl });
  await client.connect();
  await client.query('begin');
  await client.query(`lock table ${table} in share row exclusive mode`);
  let isOpen = false;
  return {
    open: async () => {
      if (!isOpen) {
        isOpen = true;
        await client.query('commit');
        await client.end();
      }
    },
  };
}

/** How many wait for a lock in this database; only a superuser sees what others wait for. */
async function waiting(): Promise<number> {
  const { rows } = await watcher.query<{ count: number }>(
    `select count(*)::integer as count from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
}

function soon(): Promise<false> {
  return new Promise((resolve) => setImmediate(() => resolve(false)));
}
