import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { LeadFactory, basedOn, refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import type { TestClient } from './support/test-client.js';

let world: LeadsWorld;
let leads: LeadFactory;
let dispatcher: TestClient;
let officer: TestClient;

beforeAll(async () => {
  world = await startLeads();
  leads = world.leads;
  dispatcher = await leads.as('dispatcher');
  officer = await leads.as('officer');
});
afterAll(() => world.close());

const eventOf = async (id: string, type: string) =>
  (
    await world.app.database.sql<{ data: Record<string, unknown> }>(
      'select data from event_log where subject_id = $1 and type = $2 order by id desc limit 1',
      [id, type],
    )
  )[0]?.data;

describe('POST /leads/{id}/status and /waiting', () => {
  it('is apart from the stage, with a reason', async () => {
    const lead = await leads.aTriagedLead();
    const body = { status: 'DORMANT', reason: '投资方年后再议' };
    expect(await officer.post<LeadView>(`/leads/${lead.id}/status`, body, basedOn(lead))).toMatchObject({
      status: 200,
      body: { stage: 'TRIAGED', status: 'DORMANT', statusReason: '投资方年后再议' },
    });
    const lost = await officer.post(`/leads/${lead.id}/status`, { status: 'LOST', reason: 'x' }, basedOn(lead));
    expect(lost.status).toBe(400);
  });

  it('notes what the investor waits for, and that the zone has answered', async () => {
    const lead = await leads.aTriagedLead();
    const wait = (cause: string | null) => officer.post<LeadView>(`/leads/${lead.id}/waiting`, { cause });
    expect((await wait('REVIEW')).body).toMatchObject({
      waitingCause: 'REVIEW',
      waitingSince: '2026-02-10T02:15:00.000Z',
    });
    expect((await wait(null)).body).toMatchObject({ waitingCause: null, waitingSince: null });
    expect((await wait('TRIAGE')).status).toBe(400);
  });
});

describe('POST /leads/{id}/closure and /reopening', () => {
  it('ends with a reason that says whose decision it was, and begins again where it was', async () => {
    const lead = await leads.aLeadInNegotiation();
    const body = { reason: 'WENT_ELSEWHERE', note: '落户外省' };
    const closed = succeeded(await officer.post<LeadView>(`/leads/${lead.id}/closure`, body, basedOn(lead)));
    expect(closed).toMatchObject({ stage: 'CLOSED', status: 'LOST', closedAt: '2026-02-10T02:15:00.000Z' });
    expect((await officer.post(`/leads/${lead.id}/closure`, body, basedOn(closed))).status).toBe(409);
    expect((await officer.patch(`/leads/${lead.id}`, { energy: 'x' }, basedOn(closed))).status).toBe(409);
    const reopened = await officer.post<LeadView>(`/leads/${lead.id}/reopening`, { note: '重新洽谈' }, basedOn(closed));
    expect(reopened.body).toMatchObject({ stage: 'NEGOTIATING', status: 'ACTIVE', closedReason: null, closedAt: null });
  });

  it('lets a lead that was closed before triage wait for triage again', async () => {
    const lead = await leads.aReportedLead();
    const body = { reason: 'DUPLICATE', note: '重复上报' };
    const closed = succeeded(await dispatcher.post<LeadView>(`/leads/${lead.id}/closure`, body, basedOn(lead)));
    const reopened = await dispatcher.post<LeadView>(
      `/leads/${lead.id}/reopening`,
      { note: '不重复' },
      basedOn(closed),
    );
    expect(reopened.body).toMatchObject({ stage: 'REPORTED', waitingCause: 'TRIAGE' });
  });
});

describe('POST /leads/{id}/claim', () => {
  it('gives a lead of the pool to the first of two who try', async () => {
    const lead = await leads.aPooledLead();
    const outsider = await leads.as('outsider');
    const answers = await Promise.all([
      outsider.post<LeadView>(`/leads/${lead.id}/claim`),
      officer.post<LeadView>(`/leads/${lead.id}/claim`),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    const winner = answers.find(({ status }) => status === 200);
    expect(winner?.body).toMatchObject({
      poolSince: null,
      reporter: { name: '安大使' },
      firstReportedAt: lead.firstReportedAt,
    });
    expect(await eventOf(lead.id, 'lead.claimed')).toEqual({ unitId: winner?.body.ownerUnit?.id });
  });

  it('is refused for what is not in the pool, and to those without the right', async () => {
    const lead = await leads.aTriagedLead();
    expect(refusalOf(await officer.post(`/leads/${lead.id}/claim`))).toEqual({ status: 409, code: 'lead.not-now' });
    const pooled = await leads.aPooledLead();
    expect((await dispatcher.post(`/leads/${pooled.id}/claim`)).status).toBe(403);
  });
});
