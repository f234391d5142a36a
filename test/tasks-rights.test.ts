import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaskPage, TaskView } from '../src/tasks/tasks.view.schemas.js';
import { addressOf, apiRoutes } from './support/api-routes.js';
import { basedOn } from './support/leads.js';
import type { PersonName } from './support/people.js';
import { startTasks, type TaskFactory, type TasksWorld } from './support/tasks.js';

let world: TasksWorld;
let tasks: TaskFactory;

beforeAll(async () => {
  world = await startTasks();
  tasks = world.tasks;
});
afterAll(() => world.close());

const routes = () => apiRoutes(world.app).filter(({ path }) => path.startsWith('/api/v1/tasks'));

describe('every route of tasks', () => {
  it('answers nobody who is not signed in', async () => {
    expect(routes().length).toBeGreaterThanOrEqual(20);
    for (const route of routes()) {
      const answer = await world.app.anonymous.send(route.method, addressOf(route), { body: route.body });
      expect([route.name, answer.status]).toEqual([route.name, 401]);
    }
  });

  it.each(['admin', 'ambassador'] as const)('answers no %s, whom no task concerns', async (name) => {
    const client = await tasks.as(name);
    for (const route of routes()) {
      const answer = await client.send(route.method, addressOf(route), { body: route.body });
      expect([route.name, answer.status]).toEqual([route.name, 403]);
    }
  });

  it('refuses a key that it does not know', async () => {
    const coordinator = await tasks.as('coordinator');
    const task = await tasks.anIssuedTask();
    for (const route of routes().filter(({ body }) => body !== undefined)) {
      const body = { ...(route.body as object), role: 'ADMIN' };
      const answer = await coordinator.send(route.method, addressOf(route, { id: task.id }), {
        body,
        headers: basedOn(task),
      });
      expect([route.name, answer.status === 400 || answer.status === 403]).toEqual([route.name, true]);
    }
  });

  it('lets an auditor change nothing', async () => {
    const auditor = await tasks.as('auditor');
    const task = await tasks.anIssuedTask();
    for (const route of routes().filter(({ method }) => method !== 'GET')) {
      const answer = await auditor.send(route.method, addressOf(route, { id: task.id }), {
        body: route.body,
        headers: basedOn(task),
      });
      expect([route.name, answer.status]).toEqual([route.name, 403]);
    }
  });
});

/** Who sees a task that the coordinator gave to 自然资源局, with 东镇 supporting, and how files may be used there. */
const SIGHT: ReadonlyArray<[PersonName, files: 'none' | 'read' | 'write']> = [
  ['coordinator', 'write'],
  ['handler', 'write'],
  ['head', 'write'],
  ['officer', 'read'],
  ['leader', 'read'],
  ['supervisor', 'read'],
  ['statistician', 'read'],
  ['auditor', 'read'],
  ['dispatcher', 'none'],
  ['outsider', 'none'],
];

describe('one scope for list, detail, counts, timeline and attachments', () => {
  let task: TaskView;

  beforeAll(async () => {
    await world.app.database.sql('truncate task cascade');
    const issued = await tasks.anIssuedTask({ supportingUnitIds: [world.people.units.township] });
    task = await tasks.done('handler', issued, 'acknowledgement', {});
  });

  it.each(SIGHT)('%s: files %s', async (name, files) => {
    const client = await tasks.as(name);
    const isSeen = files !== 'none';
    const page = (await client.get<TaskPage>('/tasks')).body;
    expect(page.items.map(({ id }) => id)).toEqual(isSeen ? [task.id] : []);
    expect(page.total?.count).toBe(isSeen ? 1 : 0);
    expect((await client.get(`/tasks/${task.id}`)).status).toBe(isSeen ? 200 : 404);
    expect((await client.get(`/tasks/${task.id}/timeline`)).status).toBe(isSeen ? 200 : 404);
    expect((await client.get(`/attachments?recordKind=task&recordId=${task.id}`)).status).toBe(isSeen ? 200 : 404);
    const form = new FormData();
    form.append('recordKind', 'task');
    form.append('recordId', task.id);
    form.append('file', new Blob(['现场照片说明']), `${name}.txt`);
    expect((await client.post('/attachments', form)).status).toBe({ write: 201, read: 403, none: 404 }[files]);
  });

  it('lets a colleague of the issuing office stand in', async () => {
    await world.app.database.sql('update role_assignment set unit_id = $1 where person_id = $2', [
      world.people.units.service,
      world.people.ids.dispatcher,
    ]);
    const { status, body } = await (await tasks.as('dispatcher')).get<TaskView>(`/tasks/${task.id}`);
    expect([status, body.can.cancel]).toEqual([200, true]);
    await world.app.database.sql('update role_assignment set unit_id = $1 where person_id = $2', [
      world.people.units.investment,
      world.people.ids.dispatcher,
    ]);
  });

  it('shows a 经办人 the task after a reorganisation has taken the unit away', async () => {
    await world.app.database.sql('update task set handler_id = $1, handler_ids = array[$1::uuid] where id = $2', [
      world.people.ids.outsider,
      task.id,
    ]);
    const { body } = await (await tasks.as('outsider')).get<TaskView>(`/tasks/${task.id}`);
    expect(body.can).toMatchObject({ answer: true, nameHandler: false });
  });
});
