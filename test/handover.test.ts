import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { HandoverItemPage, HandoverView } from '../src/handover/handover.view.schemas.js';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import type { TaskView } from '../src/tasks/tasks.view.schemas.js';
import { Administration, matching } from './support/administration.js';
import { startHandovers } from './support/handovers.js';
import { basedOn, refusalOf, succeeded } from './support/leads.js';
import { download, paragraphsOf } from './support/office.js';
import { PASSWORD, type PersonName } from './support/people.js';
import { TEST_NOW } from './support/template.js';
import { TestClient } from './support/test-client.js';

const { world, leads, tasks, handovers, ids } = await startHandovers();

beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const shown = async (id: string, name: PersonName): Promise<LeadView> =>
  succeeded(await (await leads.as(name)).get<LeadView>(`/leads/${id}`));

/** A colleague of the handler, who may sign in. */
async function aColleague(username: string): Promise<{ id: string; client: TestClient }> {
  const administration = await Administration.of(world.app);
  const { id } = await administration.aPerson(username, { name: '孙经办' });
  await world.app.database.sql(
    'update person set password_hash = (select password_hash from person where id = $1) where id = $2',
    [ids.handler, id],
  );
  const grant = { unitId: world.people.units.department, role: 'HANDLER' };
  succeeded(await administration.admin.post(`/people/${id}/roles`, grant));
  return { id, client: await new TestClient(world.app.url).signIn(username, PASSWORD) };
}

/** Nobody holds anything that an earlier test has made. */
async function emptyHands(): Promise<void> {
  await world.app.database.sql(`update lead set trashed_at = business_now() where trashed_at is null`);
  await world.app.database.sql(`update task set trashed_at = business_now() where trashed_at is null`);
}

describe('leads in a handover', () => {
  beforeEach(emptyHands);

  it('go to another owner in one step, with history, while first report and reporter stay', async () => {
    const own = await leads.aLeadInNegotiation();
    const officer = await leads.as('officer');
    succeeded(
      await officer.post(`/leads/${own.id}/follow-ups`, {
        kind: 'MEETING',
        text: '讨论用电方案',
        nextStep: '提交用地方案',
        nextStepOn: '2026-03-01',
      }),
    );
    const shared = await leads.aTriagedLead({}, 'head');
    succeeded(
      await (await leads.as('head')).post(`/leads/${shared.id}/co-owners`, { userIds: [ids.officer] }, basedOn(shared)),
    );
    const closed = await leads.aClosedLead();
    const before = await shown(own.id, 'dispatcher');

    const preview = await handovers.preview('head', handovers.plan('officer', 'head'));
    expect(preview).toMatchObject({
      basis: 'HEAD',
      from: { name: '陈专员', isDisabled: false },
      kinds: [{ kind: 'lead', label: '线索', count: 2, moved: 2, refused: 0 }],
      isComplete: true,
    });
    expect(preview.items.map(({ recordId, capacities }) => [recordId, capacities])).toEqual([
      [own.id, ['owner']],
      [shared.id, ['co-owner']],
    ]);

    const made = await handovers.made('head', handovers.plan('officer', 'head'), { note: '调任西镇' });
    expect(made).toMatchObject({
      code: expect.stringMatching(/^YJ-2026-\d{6}$/),
      from: { id: ids.officer },
      by: { id: ids.head },
      basis: 'HEAD',
      counts: [{ kind: 'lead', count: 2 }],
      left: 0,
      receivers: [{ id: ids.head, count: 2, acceptedAt: null }],
    });
    const after = await shown(own.id, 'dispatcher');
    expect(after).toMatchObject({
      owner: { id: ids.head },
      ownerUnit: { id: world.people.units.township },
      reporter: before.reporter,
      firstReportedAt: before.firstReportedAt,
      version: before.version + 1,
    });
    expect((await shown(shared.id, 'dispatcher')).coOwners).toEqual([]);
    expect((await shown(closed.id, 'dispatcher')).owner).toMatchObject({ id: ids.officer });
    const history = await world.app.database.sql(
      `select from_owner_id, to_owner_id, note, assigned_by_id from lead_assignment where lead_id = $1
       order by assigned_at desc, id desc limit 1`,
      [own.id],
    );
    expect(history).toEqual([
      { from_owner_id: ids.officer, to_owner_id: ids.head, note: '调任西镇', assigned_by_id: ids.head },
    ]);
    const events = await world.app.database.sql<{ type: string }>(
      `select type from event_log where data->>'handoverId' = $1 or subject_id = $1::uuid order by id`,
      [made.id],
    );
    expect(events.map(({ type }) => type)).toEqual(['lead.assigned', 'lead.co-owners-changed', 'handover.made']);
  });

  it('make one notice for each side, not one for each record', async () => {
    await leads.aTriagedLead();
    await leads.aTriagedLead();
    const made = await handovers.made('admin', handovers.plan('officer', 'outsider'));
    await world.deliver('handover.notices', 'leads.notices');
    const told = await world.app.database.sql<{ code: string; recipient_id: string; params: object }>(
      `select code, recipient_id, params from inbox_item
       where record_id = $1 or (code in ('lead.notice.assigned', 'lead.notice.taken-over') and recipient_id = $2)
       order by code`,
      [made.id, ids.outsider],
    );
    expect(told).toEqual([
      { code: 'handover.notice.given', recipient_id: ids.officer, params: { count: 2 } },
      { code: 'handover.notice.received', recipient_id: ids.outsider, params: { count: 2 } },
    ]);
  });

  it('go along to the receiver’s unit when the receiver does not belong to the old one', async () => {
    const lead = await leads.aTriagedLead();
    await handovers.made('admin', handovers.plan('officer', 'outsider'));
    expect(await shown(lead.id, 'dispatcher')).toMatchObject({
      owner: { id: ids.outsider },
      ownerUnit: { id: world.people.units.otherTownship },
    });
  });

  it('are divided by record and by kind; what nobody is named for stays', async () => {
    const [first, second, third] = [await leads.aTriagedLead(), await leads.aTriagedLead(), await leads.aTriagedLead()];
    const plan = handovers.plan('officer', null, {
      byKind: [{ kind: 'lead', toId: ids.head }],
      byRecord: [
        { kind: 'lead', recordId: second.id, toId: ids.outsider },
        { kind: 'lead', recordId: third.id, toId: null },
      ],
    });
    const made = await handovers.made('admin', plan);
    expect(made).toMatchObject({ left: 1, counts: [{ kind: 'lead', count: 2 }] });
    const owners = await Promise.all(
      [first, second, third].map(async ({ id }) => (await shown(id, 'dispatcher')).owner?.id),
    );
    expect(owners).toEqual([ids.head, ids.outsider, ids.officer]);
  });

  it('are refused for a receiver whose role cannot follow them up, and the rest goes', async () => {
    await leads.aTriagedLead();
    const plan = handovers.plan('officer', 'auditor');
    const preview = await handovers.preview('admin', plan);
    expect(preview.items).toMatchObject([{ refusal: '接收人的角色不能承办此类事项' }]);
    expect(refusalOf(await handovers.make('admin', plan))).toEqual({ status: 422, code: 'handover.nothing' });
  });
});

describe('tasks in a handover', () => {
  beforeEach(emptyHands);

  it('go to another 经办人 of the same unit, and to nobody else', async () => {
    const task = await tasks.anIssuedTask({ handlerId: ids.handler });
    expect((await handovers.preview('admin', handovers.plan('handler', 'officer'))).items).toMatchObject([
      { kind: 'position', refusal: '接收人不属于该事项的承办单位' },
      { kind: 'task', capacityText: '经办人', refusal: '接收人不属于该事项的承办单位' },
    ]);
    const colleague = await aColleague('sun.jingban');
    const plan = { fromId: ids.handler, toId: colleague.id };
    const made = await handovers.made('admin', plan);
    expect(made.counts).toEqual([
      { kind: 'position', label: '任职', count: 1 },
      { kind: 'task', label: '督办事项', count: 1 },
    ]);
    expect(await tasks.shown(task)).toMatchObject({ handler: { id: colleague.id }, version: task.version + 1 });
    const answer = await colleague.client.post<TaskView>(
      `/tasks/${task.id}/acknowledgement`,
      {},
      { 'if-match': `"${task.version + 1}"` },
    );
    expect(answer.status).toBe(200);
    const undone = await (await leads.as('admin')).post(`/handovers/${made.id}/undoing`);
    expect(refusalOf(undone)).toEqual({ status: 409, code: 'handover.built-on' });
    await world.app.database.sql('delete from unit_position where person_id = $1', [colleague.id]);
    await world.app.database.sql('update unit_position set ends_on = null where person_id = $1', [ids.handler]);
  });

  it('are decided by whoever stepped in for the issuer, and the limit of the ruling goes there', async () => {
    const task = await tasks.aTaskThatAsksForTime();
    const preview = await handovers.preview('admin', handovers.plan('coordinator', 'dispatcher'));
    expect(preview.items).toMatchObject([{ kind: 'task', capacities: ['ruler'], capacityText: '待裁定' }]);
    await handovers.made('admin', handovers.plan('coordinator', 'dispatcher'));
    expect(await tasks.eventOf(task, 'task.owners-changed')).toMatchObject({
      addedIds: [ids.dispatcher],
      removedIds: [ids.coordinator],
    });
    const current = await tasks.shown(task, 'dispatcher');
    expect(current.can).toMatchObject({ ruleExtension: true });
    expect(current.issuer).toMatchObject({ id: ids.coordinator });
  });
});

describe('a handover and what happens meanwhile', () => {
  beforeEach(emptyHands);

  it('does nothing when something has changed since it was looked at', async () => {
    await leads.aTriagedLead();
    const plan = handovers.plan('officer', 'head');
    const { fingerprint } = await handovers.preview('head', plan);
    const later = await leads.aTriagedLead();
    const answer = await (await leads.as('head')).post('/handovers', { ...plan, reason: 'LEAVING', fingerprint });
    expect(refusalOf(answer)).toEqual({ status: 409, code: 'handover.changed-meanwhile' });
    expect((await shown(later.id, 'dispatcher')).owner?.id).toBe(ids.officer);
  });

  it('happens once when two people confirm it at once, and once for one key', async () => {
    await leads.aTriagedLead();
    const plan = handovers.plan('officer', 'head');
    const { fingerprint } = await handovers.preview('head', plan);
    const body = { ...plan, reason: 'TRANSFER', fingerprint };
    const [head, admin] = [await leads.as('head'), await leads.as('admin')];
    const answers = await Promise.all([
      head.post<HandoverView>('/handovers', body),
      admin.post<HandoverView>('/handovers', body),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);

    const back = handovers.plan('head', 'officer');
    const seen = await handovers.preview('head', back);
    const again = { ...back, reason: 'TRANSFER', fingerprint: seen.fingerprint };
    const key = { 'idempotency-key': 'handover-once-0001' };
    const once = await head.post<HandoverView>('/handovers', again, key);
    const twice = await head.post<HandoverView>('/handovers', again, key);
    expect([once.status, twice.status, twice.body.id]).toEqual([201, 201, once.body.id]);
  });

  it('is refused for a receiver who was disabled after it was looked at', async () => {
    await leads.aTriagedLead();
    const colleague = await aColleague('ma.tingyong');
    await world.app.database.sql(`update role_assignment set role = 'OFFICER' where person_id = $1`, [colleague.id]);
    const plan = { fromId: ids.officer, toId: colleague.id };
    const { fingerprint } = await handovers.preview('admin', plan);
    const administration = await Administration.of(world.app);
    const { version } = await administration.view(colleague.id);
    succeeded(await administration.admin.post(`/people/${colleague.id}/disablement`, undefined, matching(version)));
    const answer = await administration.admin.post('/handovers', { ...plan, reason: 'LEAVING', fingerprint });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'handover.receiver-inactive' });
  });

  it('moves a thousand records in one step', async () => {
    const [lead] = [await leads.aTriagedLead()];
    await world.app.database.sql(
      `insert into lead select (jsonb_populate_record(lead, jsonb_build_object(
         'id', gen_random_uuid(), 'code', lead.code || '-' || number))).*
       from lead, generate_series(1, 999) as number where lead.id = $1`,
      [lead.id],
    );
    const started = performance.now();
    const made = await handovers.made('head', handovers.plan('officer', 'head'));
    const seconds = (performance.now() - started) / 1_000;
    expect(made.counts).toEqual([{ kind: 'lead', label: '线索', count: 1_000 }]);
    expect(seconds).toBeLessThan(30);
    const [left] = await world.app.database.sql<{ count: number }>(
      `select count(*)::integer as count from lead where owner_id = $1 and trashed_at is null and stage <> 'CLOSED'`,
      [ids.officer],
    );
    expect(left?.count).toBe(0);
    const head = await leads.as('head');
    const first = succeeded(await head.get<HandoverItemPage>(`/handovers/${made.id}/items?limit=200`));
    expect(first.items).toHaveLength(200);
    expect(first.nextCursor).not.toBeNull();
    const file = await download(head, `/handovers/${made.id}/pack?toId=${ids.head}`);
    expect((await paragraphsOf(file.bytes)).join('\n')).toContain('线索 1000 项');
  });
});
