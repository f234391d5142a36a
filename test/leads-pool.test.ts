import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { LeadLimits } from './support/lead-limits.js';
import { LeadFactory, basedOn, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
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

describe('the pool', () => {
  beforeEach(() => world.app.database.sql('truncate lead cascade'));

  it('takes a lead after 60 days without contact, by rule, as an event, and tells who had it', async () => {
    const lead = await leads.aTriagedLead();
    await world.app.database.setNow('2026-04-10T23:59:59+08:00');
    expect(await limits.releaseStale()).toBe(0);
    await world.app.database.setNow('2026-04-11T00:00:00+08:00');
    expect(await Promise.all([limits.releaseStale(), limits.releaseStale()])).toContain(1);
    const pooled = await limits.shown(lead);
    expect(pooled).toMatchObject({ owner: null, poolSince: '2026-04-10T16:00:00.000Z', stage: 'TRIAGED', dues: [] });
    expect(pooled).toMatchObject({ reporter: { name: '安大使' }, firstReportedAt: lead.firstReportedAt });
    const events = await world.app.database.sql(
      `select actor_id, data from event_log where subject_id = $1 and type = 'lead.released'`,
      [lead.id],
    );
    expect(events).toEqual([{ actor_id: null, data: { fromId: world.people.ids.officer, days: 60 } }]);
    await world.deliver('leads.notices');
    expect(await limits.told(lead, 'lead.notice.released')).toEqual([['lead.notice.released', 'officer']]);
  });

  it('never takes a key or a confidential lead: the dispatcher is asked', async () => {
    const key = await leads.aTriagedLead({}, 'officer', 'MAJOR');
    const confidential = await leads.triaged(await leads.aConfidentialLead());
    await limits.sweepAt('2026-04-11T00:00:00+08:00');
    expect(await limits.releaseStale()).toBe(0);
    for (const lead of [key, confidential]) {
      expect((await limits.told(lead, 'reminder.lead.stale.due')).map(([, name]) => name).toSorted()).toEqual([
        'dispatcher',
        'ruling',
      ]);
    }
  });

  it.each([
    [
      'was reopened',
      async (lead: LeadView) => {
        const officer = await leads.as('officer');
        const closure = { reason: 'OTHER', note: '暂停' };
        const closed = succeeded(await officer.post<LeadView>(`/leads/${lead.id}/closure`, closure, basedOn(lead)));
        await world.app.database.setNow('2026-06-01T09:00:00+08:00');
        await officer.post(`/leads/${lead.id}/reopening`, { note: '重新洽谈' }, basedOn(closed));
      },
    ],
    [
      'no longer rests',
      async (lead: LeadView) => {
        const officer = await leads.as('officer');
        const set = async (status: string, on: LeadView) =>
          succeeded(
            await officer.post<LeadView>(`/leads/${lead.id}/status`, { status, reason: '投资方要求' }, basedOn(on)),
          );
        const dormant = await set('DORMANT', lead);
        await world.app.database.setNow('2026-06-01T09:00:00+08:00');
        await set('ACTIVE', dormant);
      },
    ],
    [
      'came back from the trash',
      async (lead: LeadView) => {
        const dispatcher = await leads.as('dispatcher');
        await dispatcher.delete(`/leads/${lead.id}`, undefined, basedOn(lead));
        await world.app.database.setNow('2026-06-01T09:00:00+08:00');
        await dispatcher.post(`/leads/${lead.id}/restoration`);
      },
    ],
  ])('leaves a lead that %s with its owner, for another 60 days', async (_how, comeBack) => {
    await comeBack(await leads.aTriagedLead());
    expect(await limits.releaseStale()).toBe(0);
    await world.app.database.setNow('2026-07-31T00:00:00+08:00');
    expect(await limits.releaseStale()).toBe(1);
  });

  it('waits while the lead waits for the zone', async () => {
    const lead = await leads.aTriagedLead();
    await (await leads.as('officer')).post(`/leads/${lead.id}/waiting`, { cause: 'REVIEW' });
    expect((await limits.shown(lead)).dues).toEqual([]);
    await world.app.database.setNow('2026-06-30T12:00:00+08:00');
    expect(await limits.releaseStale()).toBe(0);
    await (await leads.as('officer')).post(`/leads/${lead.id}/waiting`, { cause: null });
    await world.app.database.setNow('2026-08-28T12:00:00+08:00');
    expect(await limits.releaseStale()).toBe(0);
    await world.app.database.setNow('2026-08-30T12:00:00+08:00');
    expect(await limits.releaseStale()).toBe(1);
  });
});
