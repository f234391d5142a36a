import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LeadTimeline } from '../src/leads/leads.screen.schemas.js';
import type { TaskPage } from '../src/tasks/tasks.view.schemas.js';
import { refusalOf, succeeded } from './support/leads.js';
import { startTasks, type TasksWorld } from './support/tasks.js';
import { TEST_NOW } from './support/template.js';

let world: TasksWorld;

beforeAll(async () => {
  world = await startTasks();
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const ofLead = (id: string) => ({ sourceKind: 'VISIT', source: { kind: 'lead', id } });

describe('a task that comes from a lead', () => {
  it('is ruled on by whoever follows the lead, and found by the lead', async () => {
    const lead = await world.leads.aTriagedLead();
    const task = await world.tasks.anAnsweredTask(ofLead(lead.id));
    const officer = await world.tasks.as('officer');
    const found = succeeded(await officer.get<TaskPage>(`/tasks?sourceRecordId=${lead.id}`));
    expect(found.items).toMatchObject([{ id: task.id, can: { close: true, reopen: true } }]);
    expect(found.items[0]?.source).toMatchObject({ kind: 'lead', path: `/leads/${lead.id}` });
  });

  it('tells the lead how it came out, once', async () => {
    const lead = await world.leads.aTriagedLead();
    const task = await world.tasks.aClosedTask(ofLead(lead.id));
    await world.deliver('leads.tasks');
    await world.deliver('leads.tasks');
    const officer = await world.tasks.as('officer');
    const { items } = succeeded(await officer.get<LeadTimeline>(`/leads/${lead.id}/timeline`));
    const moved = items.filter(({ type }) => type === 'lead.task-moved');
    expect(moved.map(({ params }) => params['step']).toSorted()).toEqual(['ANSWERED', 'CLOSED', 'ISSUED']);
    const closed = moved.find(({ params }) => params['step'] === 'CLOSED');
    expect(closed).toMatchObject({ params: { taskId: task.id, taskCode: task.code } });
    expect(Object.values(closed?.names ?? {})).toContain('高服务');
  });

  it('leaves leads alone from which it does not come', async () => {
    await world.tasks.aClosedTask();
    await world.deliver('leads.tasks');
    const other = await world.app.database.sql(
      `select 1 from event_log where type = 'lead.task-moved' and data ->> 'taskCode' is null`,
    );
    expect(other).toEqual([]);
  });

  it('is not issued from a lead that the issuer may not see', async () => {
    const lead = await world.leads.aTriagedLead();
    const outsider = await world.tasks.as('outsider');
    const order = world.tasks.order({ ...ofLead(lead.id), leadUnitId: world.people.units.otherTownship });
    expect(refusalOf(await outsider.post('/tasks', order))).toEqual({ status: 422, code: 'task.source-unknown' });
  });
});
