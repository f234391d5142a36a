import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import type { LeaderLinkPage, LeaderLinkView } from '../src/leadership/links.view.schemas.js';
import { ReminderSweep } from '../src/reminders/reminders.sweep.js';
import { startLeadership, type LeadershipFactory, type LeadershipWorld } from './support/leadership.js';
import { basedOn, refusalOf, succeeded } from './support/leads.js';
import { TEST_NOW } from './support/template.js';

let world: LeadershipWorld;
let leadership: LeadershipFactory;

beforeAll(async () => {
  world = await startLeadership();
  leadership = world.leadership;
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const listed = async (query: string, name: 'dispatcher' | 'leader' | 'officer' | 'outsider' = 'dispatcher') =>
  succeeded(await (await leadership.as(name)).get<LeaderLinkPage>(`/leader-links?${query}`)).items;

const refreshed = async (link: { id: string }) =>
  succeeded(await (await leadership.as('dispatcher')).get<LeaderLinkView>(`/leader-links/${link.id}`));

/** A second leader of the zone. */
async function anotherLeader(): Promise<string> {
  const id = world.people.ids.head;
  await world.app.database.sql(
    `insert into role_assignment (id, person_id, role, unit_id, starts_on)
     select $1, $2, 'LEADER', $3, '2020-01-01'
     where not exists (select 1 from role_assignment where person_id = $2 and role = 'LEADER')`,
    ['0195a000-0000-7000-8000-0000000000f1', id, world.people.units.zone],
  );
  return id;
}

describe('a link', () => {
  it('ties a leader to a record, with a cadence from the rule of the zone, and both hear of it', async () => {
    const link = await leadership.aLink();
    expect(link).toMatchObject({
      leader: { name: '李领导' },
      record: { title: '福建星海数字技术有限公司' },
      fromOn: '2026-02-10',
      endedOn: null,
      cadenceDays: 30,
      visitedAt: null,
      visitDueAt: '2026-03-11T16:00:00.000Z',
      isHeld: true,
      isOverdue: false,
      enteredBy: { name: '邓调度' },
      can: { edit: true, handOver: true, end: true },
    });
    await world.deliver('leader-links.notices');
    expect(await leadership.told(link)).toEqual([
      'leader-link.notice.linked leader',
      'leader-link.notice.on-your-record officer',
    ]);
  });

  it('lets the leader see a confidential lead in full, as long as it holds', async () => {
    const lead = await world.leads.aConfidentialLead();
    const shown = async () => succeeded(await (await leadership.as('leader')).get<LeadView>(`/leads/${lead.id}`));
    expect((await shown()).visibility).toBe('ANONYMOUS');
    const record = { kind: 'lead', id: lead.id };
    const link = await leadership.aLink({ record });
    expect(await shown()).toMatchObject({ visibility: 'FULL', title: '厦门隐山存储技术有限公司' });
    const client = await leadership.as('dispatcher');
    succeeded(await client.post(`/leader-links/${link.id}/end`, { note: '调整分工' }, basedOn(link)));
    expect((await shown()).visibility).toBe('ANONYMOUS');
  });

  it('is no way into a secret for a leader who links himself, nor for whoever may not see it', async () => {
    const lead = await world.leads.aConfidentialLead();
    const body = { leaderId: world.people.ids.leader, record: { kind: 'lead', id: lead.id } };
    for (const name of ['leader', 'coordinator'] as const) {
      const answer = await (await leadership.as(name)).post('/leader-links', body);
      expect([name, refusalOf(answer)]).toEqual([name, { status: 422, code: 'leadership.record-unknown' }]);
    }
  });

  it('is there once, even for two who link at the same time', async () => {
    const lead = await world.leads.aTriagedLead();
    const body = { leaderId: world.people.ids.leader, record: { kind: 'lead', id: lead.id } };
    const clients = [await leadership.as('dispatcher'), await leadership.as('coordinator')];
    const answers = await Promise.all(clients.map((client) => client.post('/leader-links', body)));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409]);
    expect(await listed(`recordKind=lead&recordId=${lead.id}`)).toHaveLength(1);
  });

  it('goes over to another leader, and the record keeps who was linked before', async () => {
    const link = await leadership.aLink({ cadenceDays: 14 });
    const leaderId = await anotherLeader();
    const client = await leadership.as('dispatcher');
    const body = { leaderId, note: '工作调整' };
    const next = succeeded(await client.post<LeaderLinkView>(`/leader-links/${link.id}/handover`, body, basedOn(link)));
    expect(next).toMatchObject({ leader: { name: '任镇长' }, cadenceDays: 14, isHeld: true });
    expect(await refreshed(link)).toMatchObject({
      endedOn: '2026-02-10',
      endNote: '工作调整',
      successor: { name: '任镇长' },
      isHeld: false,
      can: { end: false },
    });
    const history = await listed(`recordKind=lead&recordId=${link.record?.id}`);
    expect(history.map(({ leader }) => leader?.name).toSorted()).toEqual(['任镇长', '李领导'].toSorted());
    const held = await listed(`recordKind=lead&recordId=${link.record?.id}&isHeld=true`);
    const over = await listed(`recordKind=lead&recordId=${link.record?.id}&isHeld=false`);
    expect([held, over].map((links) => links.map(({ id }) => id))).toEqual([[next.id], [link.id]]);
    const again = await client.post(`/leader-links/${link.id}/end`, {}, basedOn({ version: link.version + 1 }));
    expect(refusalOf(again)).toEqual({ status: 409, code: 'leader-link.not-now' });
  });

  it('may have another cadence or none', async () => {
    const link = await leadership.aLink();
    const client = await leadership.as('leader');
    const path = `/leader-links/${link.id}`;
    const none = succeeded(await client.patch<LeaderLinkView>(path, { cadenceDays: null }, basedOn(link)));
    expect(none).toMatchObject({ cadenceDays: null, visitDueAt: null, isOverdue: false });
    const stale = await client.patch(path, { cadenceDays: 7 }, basedOn(link));
    expect(refusalOf(stale)).toEqual({ status: 409, code: 'request.stale-version' });
  });

  it('is kept by the offices and by the leader himself, and read by whoever sees the record', async () => {
    const link = await leadership.aLink();
    for (const name of ['officer', 'handler', 'supervisor', 'admin'] as const) {
      const answer = await (await leadership.as(name)).post(`/leader-links/${link.id}/end`, {}, basedOn(link));
      expect([name, answer.status]).toEqual([name, 403]);
    }
    const query = `recordKind=lead&recordId=${link.record?.id}`;
    expect(await listed(query, 'officer')).toHaveLength(1);
    expect(await listed(query, 'outsider')).toHaveLength(0);
  });
});

describe('the cadence', () => {
  const sweepAt = async (instant: string) => {
    await world.deliver('reminders.assess');
    await world.app.database.setNow(instant);
    await world.app.app.get(ReminderSweep, { strict: false }).run();
  };

  it('reminds the leader before and on the day, and asks the office for help when it is over', async () => {
    const link = await leadership.aLink();
    await sweepAt('2026-03-09T00:30:00+08:00');
    await sweepAt('2026-03-12T00:30:00+08:00');
    await sweepAt('2026-03-19T00:30:00+08:00');
    expect((await leadership.told(link)).filter((line) => line.startsWith('reminder.'))).toEqual([
      'reminder.leader-link.visit.before leader',
      'reminder.leader-link.visit.due leader',
      'reminder.leader-link.visit.late dispatcher',
      'reminder.leader-link.visit.late leader',
      'reminder.leader-link.visit.late ruling',
    ]);
    expect(await refreshed(link)).toMatchObject({ isOverdue: true });
    expect((await listed('isMine=true&isOverdue=true', 'leader')).map(({ id }) => id)).toContain(link.id);
  });

  it('begins anew with a visit, and counts back when that is taken away', async () => {
    const link = await leadership.aLink();
    await world.app.database.setNow('2026-03-01T10:00:00+08:00');
    const record = { kind: 'lead', id: link.record?.id };
    const work = await leadership.work({ record, happenedAt: '2026-03-01T09:00:00+08:00' });
    expect(await refreshed(link)).toMatchObject({
      visitedAt: '2026-03-01T01:00:00.000Z',
      visitDueAt: '2026-03-30T16:00:00.000Z',
    });
    await sweepAt('2026-03-20T10:00:00+08:00');
    expect((await leadership.told(link)).filter((line) => line.startsWith('reminder.'))).toEqual([]);
    const client = await leadership.as('leader');
    expect((await client.delete(`/field-works/${work.id}`, undefined, basedOn(work))).status).toBe(204);
    expect(await refreshed(link)).toMatchObject({ visitedAt: null, visitDueAt: '2026-03-11T16:00:00.000Z' });
  });

  it('is not moved by what was before the link, nor by another leader', async () => {
    const lead = await world.leads.aTriagedLead();
    const record = { kind: 'lead', id: lead.id };
    await leadership.work({ record, happenedAt: '2026-02-01T09:00:00+08:00' });
    const link = await leadership.aLink({ record });
    await leadership.work({ record, happenedAt: '2026-02-02T09:00:00+08:00' });
    await leadership.work({ record, leaderId: await anotherLeader() }, 'dispatcher');
    expect((await refreshed(link)).visitedAt).toBeNull();
  });
});
