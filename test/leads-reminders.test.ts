import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SeededDemo } from '../src/identity/index.js';
import { DemoLeads, LeadsReader } from '../src/leads/index.js';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { EventDelivery } from '../src/platform/events/index.js';
import { ReminderSweep } from '../src/reminders/reminders.sweep.js';
import { LeadLimits } from './support/lead-limits.js';
import { LeadFactory, basedOn, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import type { PersonName } from './support/people.js';
import { TEST_NOW } from './support/template.js';

let world: LeadsWorld;
let leads: LeadFactory;
let limits: LeadLimits;

beforeAll(async () => {
  world = await startLeads();
  leads = world.leads;
  limits = new LeadLimits(world);
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

describe('the limits of a lead', () => {
  it('begin with its report, and say whose they are', async () => {
    const lead = await limits.shown(await leads.aReportedLead(), 'ambassador');
    expect(lead.dues).toMatchObject([
      { rule: 'lead.acknowledge', dueAt: '2026-02-11T09:30:00.000Z', owedBy: 'office', isLate: false },
      { rule: 'lead.triage', dueAt: '2026-02-13T09:30:00.000Z', owedBy: 'office' },
      { rule: 'lead.feedback', dueAt: '2026-02-24T09:30:00.000Z', owedBy: 'office' },
    ]);
  });

  it('give a major lead five working days for triage', async () => {
    const { dues } = await limits.shown(await leads.aReportedLead({ isKey: true }));
    expect(dues.find(({ rule }) => rule === 'lead.triage')?.dueAt).toBe('2026-02-24T09:30:00.000Z');
  });

  it('end with triage, and the owner’s begin', async () => {
    const lead = await limits.shown(await leads.aTriagedLead());
    expect(lead.dues).toMatchObject([
      { rule: 'lead.follow-up', dueAt: '2026-03-02T09:30:00.000Z', owedBy: 'owner' },
      { rule: 'lead.stale', dueAt: '2026-04-10T16:00:00.000Z', owedBy: 'owner' },
    ]);
  });

  it('pause while the lead is with its reporter', async () => {
    const lead = await leads.aReportedLead();
    const dispatcher = await leads.as('dispatcher');
    const body = { outcome: 'RETURNED', note: '请补充' };
    const returned = succeeded(await dispatcher.post<LeadView>(`/leads/${lead.id}/triage`, body, basedOn(lead)));
    expect((await limits.shown(lead)).dues).toEqual([]);
    await world.app.database.setNow('2026-02-12T16:00:00+08:00');
    await (await leads.as('ambassador')).patch(`/leads/${lead.id}`, { summary: '已补充' }, basedOn(returned));
    expect((await limits.shown(lead)).dues[0]).toMatchObject({
      rule: 'lead.triage',
      dueAt: '2026-02-24T09:30:00.000Z',
    });
  });

  it('are data: another number of days holds at once', async () => {
    const lead = await limits.shown(await leads.aReportedLead());
    const admin = await leads.as('admin');
    const change = { value: 2, source: '本区 2026 年办法' };
    const changed = await admin.put('/settings/lead.triageWorkingDays', change, { 'if-match': '"0"' });
    expect(changed.status).toBeLessThan(300);
    await world.deliver('reminders.look-again');
    await world.app.app.get(ReminderSweep, { strict: false }).run();
    expect((await limits.shown(lead)).dues.find(({ rule }) => rule === 'lead.triage')?.dueAt).toBe(
      '2026-02-12T09:30:00.000Z',
    );
    await admin.put('/settings/lead.triageWorkingDays', { ...change, value: 3 }, { 'if-match': '"1"' });
  });
});

describe('reminders', () => {
  it('tell the office before and when its answer is due, once, then its head and the supervisor', async () => {
    const lead = await leads.aReportedLead();
    await limits.sweepAt('2026-02-11T15:30:00+08:00');
    await limits.sweepAt('2026-02-11T15:31:00+08:00');
    const before = await limits.told(lead, 'reminder.lead.acknowledge');
    expect(before.toSorted()).toEqual([
      ['reminder.lead.acknowledge.before', 'dispatcher'],
      ['reminder.lead.acknowledge.before', 'ruling'],
    ]);
    await limits.sweepAt('2026-02-13T17:30:00+08:00');
    expect(await limits.told(lead, 'reminder.lead.acknowledge.late-supervisor')).toEqual([
      ['reminder.lead.acknowledge.late-supervisor', 'supervisor'],
    ]);
  });

  it('stop when the lead was triaged', async () => {
    const lead = await leads.aTriagedLead();
    await limits.sweepAt('2026-02-28T12:00:00+08:00');
    expect(await limits.told(lead, 'reminder.lead.acknowledge')).toEqual([]);
    expect(await limits.told(lead, 'reminder.lead.triage')).toEqual([]);
  });

  it('tell the owner of a visit that is overdue, and no more once it was logged', async () => {
    const lead = await leads.aTriagedLead();
    await limits.sweepAt('2026-03-02T17:30:00+08:00');
    expect(await limits.told(lead, 'reminder.lead.follow-up')).toEqual([['reminder.lead.follow-up.due', 'officer']]);
    await (await leads.as('officer')).post(`/leads/${lead.id}/follow-ups`, { kind: 'NO_CHANGE' });
    await limits.sweepAt('2026-03-10T17:30:00+08:00');
    expect(await limits.told(lead, 'reminder.lead.follow-up')).toHaveLength(1);
  });

  it('warn the owner after 30 days without contact', async () => {
    const lead = await leads.aTriagedLead();
    await limits.sweepAt('2026-03-11T23:00:00+08:00');
    expect(await limits.told(lead, 'reminder.lead.stale')).toEqual([]);
    await limits.sweepAt('2026-03-12T00:00:00+08:00');
    expect(await limits.told(lead, 'reminder.lead.stale')).toEqual([['reminder.lead.stale.warn', 'officer']]);
  });
});

describe('notices', () => {
  it('tell the office of a new lead, the new owner, and the introducer what became of it', async () => {
    const lead = await leads.aTriagedLead();
    await world.deliver('leads.notices');
    expect((await limits.told(lead, 'lead.notice')).toSorted()).toEqual([
      ['lead.notice.accepted', 'ambassador'],
      ['lead.notice.assigned', 'officer'],
      ['lead.notice.reported', 'dispatcher'],
      ['lead.notice.reported', 'ruling'],
    ]);
  });

  it('tell the office that what it gave back is completed', async () => {
    const lead = await leads.aReportedLead();
    const body = { outcome: 'RETURNED', note: '请补充' };
    const returned = succeeded(
      await (await leads.as('dispatcher')).post<LeadView>(`/leads/${lead.id}/triage`, body, basedOn(lead)),
    );
    await (await leads.as('ambassador')).patch(`/leads/${lead.id}`, { summary: '已补充' }, basedOn(returned));
    await world.deliver('leads.notices');
    expect((await limits.told(lead, 'lead.notice.completed')).map(([, name]) => name).toSorted()).toEqual([
      'dispatcher',
      'ruling',
    ]);
  });

  it('tell once, however often the event is handed over', async () => {
    const lead = await leads.aReportedLead();
    await world.deliver('leads.notices');
    const before = await limits.told(lead);
    await world.app.database.sql(
      `insert into event_pending (subscriber, event_id) select 'leads.notices', id from event_log where subject_id = $1`,
      [lead.id],
    );
    await Promise.all(
      [1, 2, 3].map(() => world.app.app.get(EventDelivery, { strict: false }).deliver('leads.notices')),
    );
    expect(await limits.told(lead)).toEqual(before);
  });

  it('name a confidential lead to nobody who may not know it', async () => {
    const lead = await leads.triaged(await leads.aConfidentialLead());
    await world.deliver('leads.notices');
    const inbox = async (name: PersonName) => JSON.stringify((await (await leads.as(name)).get('/inbox')).body);
    expect(await inbox('officer')).toContain('隐山');
    await world.app.database.sql('update inbox_item set recipient_id = $2 where record_id = $1 and code = $3', [
      lead.id,
      world.people.ids.supervisor,
      'lead.notice.assigned',
    ]);
    expect(await inbox('supervisor')).toContain('某存储芯片龙头企业');
    expect(await inbox('supervisor')).not.toContain('隐山');
  });
});

describe('what other modules ask', () => {
  it('whether a lead exists, how it is called, how many there are by stage', async () => {
    const reader = world.app.app.get(LeadsReader, { strict: false });
    const lead = await leads.aReportedLead();
    expect(await reader.exists(lead.id)).toBe(true);
    expect(await reader.exists(crypto.randomUUID())).toBe(false);
    const [view] = await world.app.database.sql('select code, stage from report_lead where id = $1', [lead.id]);
    expect(view).toEqual({ code: lead.code, stage: 'REPORTED' });
  });
});

describe('the demo zone', () => {
  it('is filled with 157 leads that the screens can show, in batches that can be interrupted', async () => {
    await world.app.database.sql('truncate lead, event_pending cascade');
    const { ids, units } = world.people;
    const demo = { people: ids, units: { east: units.township, west: units.otherTownship } } as unknown as SeededDemo;
    const loader = world.app.app.get(DemoLeads, { strict: false });
    const interruption = new AbortController();
    await loader.load(demo, {
      onProgress: (done) => (done >= 60 ? interruption.abort() : undefined),
      signal: interruption.signal,
    });
    const seen: number[] = [];
    await loader.load(demo, { onProgress: (done) => void seen.push(done), signal: new AbortController().signal });
    expect(seen.at(0)).toBe(80);
    expect(seen.at(-1)).toBe(157);
    const dispatcher = await leads.as('dispatcher');
    const watched = await dispatcher.get<{ total: { count: number }; items: LeadView[] }>(
      '/leads?isWatched=true&stage=NEGOTIATING',
    );
    expect(watched.body.total.count).toBe(37);
    expect(watched.body.items[0]?.can.watch).toBe(true);
    await world.deliver('leads.notices');
    await world.deliver('reminders.assess');
    expect(
      await world.app.database.sql(
        `select count(*)::int as told from inbox_item where code like 'lead.notice%' and record_id in (select id from lead)`,
      ),
    ).toEqual([{ told: 0 }]);
    const open = await world.app.database.sql<{ rule: string }>(
      `select distinct rule from open_limit join lead on lead.id = open_limit.record_id order by rule`,
    );
    expect(open.map(({ rule }) => rule)).toEqual([
      'lead.acknowledge',
      'lead.feedback',
      'lead.follow-up',
      'lead.stale',
      'lead.triage',
    ]);
  });
});
