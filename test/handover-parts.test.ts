import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LeaderLinkView } from '../src/leadership/links.view.schemas.js';
import type { TaskView } from '../src/tasks/tasks.view.schemas.js';
import { Administration, matching } from './support/administration.js';
import { startHandovers } from './support/handovers.js';
import { basedOn, refusalOf, succeeded } from './support/leads.js';
import type { PersonName } from './support/people.js';
import { TEST_NOW } from './support/template.js';

const { world, leads, tasks, handovers, ids } = await startHandovers();

beforeEach(async () => {
  await world.app.database.setNow(TEST_NOW);
  // Nobody holds anything that an earlier test has made.
  await world.app.database.sql('update lead set trashed_at = business_now() where trashed_at is null');
  await world.app.database.sql('update task set trashed_at = business_now() where trashed_at is null');
  await world.app.database.sql(`update leader_link set ended_on = from_on where ended_on is null`);
});
afterAll(() => world.close());

const undo = async (id: string, name: PersonName = 'admin') => (await leads.as(name)).post(`/handovers/${id}/undoing`);

describe('parts of supporting units in a handover', () => {
  const partOf = (task: TaskView) => {
    const part = task.parts.find(({ unit }) => unit.id === world.people.units.township);
    if (!part) {
      throw new Error('东镇 does not support the task');
    }
    return part;
  };
  const act = async (name: PersonName, task: TaskView, verb: string, body: object = {}) => {
    const path = `/tasks/${task.id}/parts/${world.people.units.township}/${verb}`;
    return succeeded(await (await tasks.as(name)).post<TaskView>(path, body, basedOn(partOf(task))));
  };
  /** 自然资源局 leads, and 陈专员 of 东镇 handles what 东镇 contributes. */
  const aSupportedTask = async (): Promise<TaskView> => {
    const task = await tasks.anIssuedTask({ supportingUnitIds: [world.people.units.township] });
    return act('head', task, 'acknowledgement', { handlerId: ids.officer });
  };

  it('go to another 经办人 of the supporting unit, and to nobody else', async () => {
    const task = await aSupportedTask();
    const elsewhere = await handovers.preview('admin', handovers.plan('officer', 'handler'));
    expect(elsewhere.items).toMatchObject([
      { kind: 'task', capacityText: '配合经办人', refusal: '接收人不属于该事项的承办单位' },
    ]);
    const made = await handovers.made('head', handovers.plan('officer', 'head'));
    expect(made.counts).toMatchObject([{ kind: 'task', count: 1 }]);
    const after = await tasks.shown(task);
    expect(after).toMatchObject({ handler: null, version: task.version + 1 });
    expect(partOf(after)).toMatchObject({ handler: { id: ids.head } });
    expect(await tasks.eventOf(task, 'task.part-handler-named')).toMatchObject({
      unitId: world.people.units.township,
      fromId: ids.officer,
      toId: ids.head,
      handoverId: made.id,
    });
    await world.deliver('tasks.notices');
    expect(await tasks.told(task, 'task.notice.taken-over')).toEqual([]);
    expect((await act('head', after, 'answer', { text: '已完成清点' })).parts).toMatchObject([
      { answeredAt: expect.any(String) },
    ]);
  });

  it('are given back untouched, and not once the receiver has contributed', async () => {
    const task = await aSupportedTask();
    const first = await handovers.made('head', handovers.plan('officer', 'head'));
    expect((await undo(first.id)).status).toBe(200);
    const back = await tasks.shown(task);
    expect(partOf(back)).toMatchObject({ handler: { id: ids.officer } });
    const again = await handovers.made('head', handovers.plan('officer', 'head'));
    await act('head', await tasks.shown(task), 'answer', { text: '已完成清点' });
    expect(refusalOf(await undo(again.id))).toEqual({ status: 409, code: 'handover.built-on' });
    expect(partOf(await tasks.shown(task))).toMatchObject({ handler: { id: ids.head } });
  });

  it('are no longer held by whoever has contributed', async () => {
    await act('officer', await aSupportedTask(), 'answer', { text: '已完成清点' });
    expect((await handovers.preview('head', handovers.plan('officer', 'head'))).items).toEqual([]);
  });

  it('keep their 经办人 from being disabled', async () => {
    await aSupportedTask();
    const administration = await Administration.of(world.app);
    const { version } = await administration.view(ids.officer);
    const path = `/people/${ids.officer}/disablement`;
    const refused = await administration.admin.post(path, undefined, matching(version));
    expect(refused.body).toMatchObject({
      code: 'person.open-work',
      errors: [{ path: 'task', message: '1 项督办事项' }],
    });
  });
});

describe('links of leaders in a handover', () => {
  let administration: Administration;
  let successor: string;
  beforeAll(async () => {
    administration = await Administration.of(world.app);
    successor = (await administration.aPerson('lin.lingdao', { name: '林领导' })).id;
    const grant = { unitId: world.people.units.zone, role: 'LEADER' };
    succeeded(await administration.admin.post(`/people/${successor}/roles`, grant));
  });

  const aLink = async (leadId: string, leaderId = ids.leader): Promise<LeaderLinkView> => {
    const body = { record: { kind: 'lead', id: leadId }, leaderId, cadenceDays: 30 };
    return succeeded(await (await leads.as('dispatcher')).post<LeaderLinkView>('/leader-links', body));
  };
  const linksOf = async (leadId: string): Promise<LeaderLinkView[]> => {
    const path = `/leader-links?recordKind=lead&recordId=${leadId}&isHeld=true`;
    return succeeded(await (await leads.as('dispatcher')).get<{ items: LeaderLinkView[] }>(path)).items;
  };
  const plan = (toId = successor) => ({ fromId: ids.leader, toId });

  it('go to another leader with the duty to visit, and only to a leader', async () => {
    const lead = await leads.aTriagedLead();
    const link = await aLink(lead.id);
    expect((await handovers.preview('admin', plan(ids.head))).items).toMatchObject([
      { kind: 'leader-link', capacityText: '挂钩领导', refusal: '接收人的角色不能承办此类事项' },
    ]);
    await world.app.database.setNow('2026-02-11T09:00:00+08:00');
    const made = await handovers.made('admin', plan());
    expect(made.counts).toEqual([{ kind: 'leader-link', label: '挂钩', count: 1 }]);
    expect(await linksOf(lead.id)).toMatchObject([
      { leader: { id: successor }, fromOn: '2026-02-11', cadenceDays: 30, visitedAt: null },
    ]);
    const former = succeeded(await (await leads.as('dispatcher')).get<LeaderLinkView>(`/leader-links/${link.id}`));
    expect(former).toMatchObject({ leader: { id: ids.leader }, endedOn: '2026-02-11' });
    await world.deliver('leader-links.notices', 'handover.notices');
    const told = await world.app.database.sql<{ code: string }>('select code from inbox_item where recipient_id = $1', [
      successor,
    ]);
    expect(told).toEqual([{ code: 'handover.notice.received' }]);
  });

  it('stay with whoever is linked beside the receiver', async () => {
    const lead = await leads.aTriagedLead();
    await aLink(lead.id);
    await aLink(lead.id, successor);
    expect((await handovers.preview('admin', plan())).items).toMatchObject([{ refusal: '该领导已挂钩此记录。' }]);
  });

  it('are given back untouched, and not once the successor was there', async () => {
    const lead = await leads.aTriagedLead();
    await aLink(lead.id);
    const first = await handovers.made('admin', plan());
    expect((await undo(first.id)).status).toBe(200);
    expect(await linksOf(lead.id)).toMatchObject([{ leader: { id: ids.leader }, endedOn: null }]);
    const again = await handovers.made('admin', plan());
    const [taken] = await linksOf(lead.id);
    const dispatcher = await leads.as('dispatcher');
    succeeded(
      await dispatcher.patch(`/leader-links/${taken?.id}`, { cadenceDays: 10 }, basedOn(taken ?? { version: 0 })),
    );
    expect(refusalOf(await undo(again.id))).toEqual({ status: 409, code: 'handover.built-on' });
    expect(await linksOf(lead.id)).toMatchObject([{ leader: { id: successor } }]);
  });

  it('keep their leader from being disabled', async () => {
    await aLink((await leads.aTriagedLead()).id);
    const { version } = await administration.view(ids.leader);
    const refused = await administration.admin.post(`/people/${ids.leader}/disablement`, undefined, matching(version));
    expect(refused.body).toMatchObject({
      code: 'person.open-work',
      errors: [{ path: 'leader-link', message: '1 项挂钩' }],
    });
  });
});
