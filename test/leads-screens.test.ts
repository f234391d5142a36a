import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LeadPage, LeadView } from '../src/leads/leads.view.schemas.js';
import type { LeadBoard, LeadFigures, LeadTimeline, LeadToday } from '../src/leads/leads.screen.schemas.js';
import { LeadFactory, basedOn, refusalOf, startLeads, type LeadsWorld } from './support/leads.js';
import { TEST_NOW } from './support/template.js';
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

const list = async (query: string, client = dispatcher): Promise<LeadPage> =>
  (await client.get<LeadPage>(`/leads?${query}`)).body;
const titles = async (query: string, client = dispatcher): Promise<string[]> =>
  (await list(query, client)).items.map(({ title }) => title);

/** Four leads that differ in everything the list sorts and filters by. */
async function fourLeads(): Promise<Record<'chongqing' | 'fuzhou' | 'xiamen' | 'latin', LeadView>> {
  await world.app.database.sql('truncate lead cascade');
  const at = async (instant: string, fields: Record<string, unknown>): Promise<LeadView> => {
    await world.app.database.setNow(instant);
    return leads.aReportedLead(fields);
  };
  const made = {
    chongqing: await at('2026-02-01T09:00:00+08:00', {
      investorName: '重庆长江电子有限公司',
      intendedInvestment: '900000000',
      isKey: true,
    }),
    fuzhou: await at('2026-02-05T09:00:00+08:00', {
      investorName: '福州云岚光电有限公司',
      intendedInvestment: '50000000',
      industryCode: 'C39',
    }),
    xiamen: await at('2026-02-08T23:30:00+08:00', { investorName: '厦门银屿软件有限公司', industryCode: 'I65' }),
    latin: await at('2026-02-10T10:15:00+08:00', { investorName: 'ABC Robotics', intendedInvestment: '100000000' }),
  };
  return made;
}

describe('GET /leads', () => {
  it('sorts by first report, name in pinyin, investment and last contact, both ways', async () => {
    const { chongqing: first } = await fourLeads();
    await world.app.database.setNow('2026-02-11T09:00:00+08:00');
    await dispatcher.post(`/leads/${first.id}/follow-ups`, { kind: 'CALL', text: '电话联系' });
    await world.app.database.setNow(TEST_NOW);
    const [chongqing, fu, xiamen, latin] = [
      '重庆长江电子有限公司',
      '福州云岚光电有限公司',
      '厦门银屿软件有限公司',
      'ABC Robotics',
    ];
    expect(await titles('')).toEqual([latin, xiamen, fu, chongqing]);
    expect(await titles('sort=firstReportedAt')).toEqual([chongqing, fu, xiamen, latin]);
    expect(await titles('sort=name')).toEqual([latin, chongqing, fu, xiamen]);
    expect(await titles('sort=-intendedInvestment')).toEqual([chongqing, latin, fu, xiamen]);
    expect(await titles('sort=-lastContactAt')).toEqual([chongqing, latin, xiamen, fu]);
    expect(await titles('sort=lastContactAt')).toEqual([fu, xiamen, latin, chongqing]);
  });

  it('filters by stage, key, industry, day of report and unit', async () => {
    const { fuzhou } = await fourLeads();
    await leads.triaged(fuzhou);
    expect(await titles('stage=TRIAGED')).toEqual(['福州云岚光电有限公司']);
    expect(await titles('stage=TRIAGED&stage=REPORTED&status=ACTIVE')).toHaveLength(4);
    expect(await titles('isKey=true')).toEqual(['重庆长江电子有限公司']);
    expect(await titles('industryCode=C')).toEqual(['福州云岚光电有限公司']);
    expect(await titles('reportedFrom=2026-02-05&reportedTo=2026-02-08')).toEqual([
      '厦门银屿软件有限公司',
      '福州云岚光电有限公司',
    ]);
    expect(await titles(`unitId=${world.people.units.zone}`)).toHaveLength(4);
    expect(await titles(`unitId=${world.people.units.otherTownship}`)).toEqual([]);
    expect(await titles(`ownerId=${world.people.ids.officer}`)).toEqual(['福州云岚光电有限公司']);
    expect(await titles('isMine=true', officer)).toEqual(['福州云岚光电有限公司']);
    expect(await titles('isMine=false', officer)).toHaveLength(3);
  });

  it.each([
    ['长江', '重庆长江电子有限公司'],
    ['changjiang', '重庆长江电子有限公司'],
    ['cqcj', '重庆长江电子有限公司'],
    ['robot', 'ABC Robotics'],
    ['银', '厦门银屿软件有限公司'],
  ])('finds by %s', async (query, title) => {
    await fourLeads();
    expect(await titles(`q=${encodeURIComponent(query)}`)).toEqual([title]);
  });

  it('finds by code and by the full phone number, not by a part of it', async () => {
    await fourLeads();
    const lead = await leads.aReportedLead({ contactPhone: '13905910001' });
    expect(await titles(`q=${lead.code}`)).toEqual([lead.title]);
    expect(await titles('q=139%200591%200001')).toEqual([lead.title]);
    expect(await titles('q=1390591')).toEqual([]);
  });

  it('pages without losing or repeating a line, whatever the order', async () => {
    await fourLeads();
    for (const sort of ['-firstReportedAt', 'name', '-intendedInvestment', 'lastContactAt']) {
      const whole = await titles(`sort=${sort}`);
      const paged: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: LeadPage = await list(`sort=${sort}&limit=1${cursor ? `&cursor=${cursor}` : ''}`);
        paged.push(...page.items.map(({ title }) => title));
        expect(page.total).toEqual(cursor === '' ? { count: 4, isCapped: false } : undefined);
        cursor = page.nextCursor;
      }
      expect(paged).toEqual(whole);
    }
  });

  it('refuses a cursor of another order, a forged one and a filter it does not know', async () => {
    await fourLeads();
    const { nextCursor } = await list('limit=1');
    const foreign = await dispatcher.get(`/leads?limit=1&sort=name&cursor=${String(nextCursor)}`);
    expect(refusalOf(foreign)).toEqual({ status: 400, code: 'request.invalid-cursor' });
    expect((await dispatcher.get('/leads?cursor=eyJm')).status).toBe(400);
    expect((await dispatcher.get('/leads?colour=red')).status).toBe(400);
    expect((await dispatcher.get('/leads?limit=1000000')).status).toBe(400);
  });
});

describe('GET /leads/board', () => {
  it('counts and sums each column and goes on where it ends', async () => {
    const { chongqing } = await fourLeads();
    await leads.triaged(chongqing);
    const { body } = await dispatcher.get<LeadBoard>('/leads/board?limit=2');
    expect(
      body.columns.map(({ stage, count, intendedInvestment, items }) => [
        stage,
        count,
        intendedInvestment,
        items.length,
      ]),
    ).toEqual([
      ['REPORTED', 3, '150000000.00', 2],
      ['TRIAGED', 1, '900000000.00', 1],
      ['NEGOTIATING', 0, '0', 0],
    ]);
    const more = await list(`stage=REPORTED&cursor=${String(body.columns[0]?.nextCursor)}`);
    expect(more.items.map(({ title }) => title)).toEqual(['福州云岚光电有限公司']);
  });

  it('filters like the list', async () => {
    await fourLeads();
    const { body } = await dispatcher.get<LeadBoard>('/leads/board?isKey=true&stage=REPORTED');
    expect(body.columns).toMatchObject([{ stage: 'REPORTED', count: 1, nextCursor: null }]);
  });
});

describe('GET /leads/{id}/timeline', () => {
  it('is one stream of events and follow-ups with the names of everybody in it', async () => {
    await fourLeads();
    const lead = await leads.aLeadInNegotiation();
    const { body } = await officer.get<LeadTimeline>(`/leads/${lead.id}/timeline`);
    expect(body.items.map((item) => item.type ?? item.followUp?.kind)).toEqual([
      'lead.stage-changed',
      'VISIT',
      'lead.assigned',
      'lead.triaged',
      'lead.reported',
    ]);
    const assigned = body.items[2];
    expect(assigned).toMatchObject({ actor: { name: '邓调度' }, params: { toId: world.people.ids.officer } });
    expect(assigned?.names).toEqual({
      [world.people.ids.officer]: '陈专员',
      [world.people.units.township]: '东镇',
    });
  });

  it('pages, and a cursor belongs to its lead', async () => {
    const lead = await leads.aLeadInNegotiation();
    const other = await leads.aReportedLead();
    const first = await officer.get<LeadTimeline>(`/leads/${lead.id}/timeline?limit=3`);
    const rest = await officer.get<LeadTimeline>(`/leads/${lead.id}/timeline?cursor=${String(first.body.nextCursor)}`);
    expect(rest.body.items.map(({ type }) => type)).toEqual(['lead.triaged', 'lead.reported']);
    const foreign = await officer.get(`/leads/${other.id}/timeline?cursor=${String(first.body.nextCursor)}`);
    expect(refusalOf(foreign).code).toBe('request.invalid-cursor');
  });
});

describe('GET /leads/today and /figures', () => {
  it('shows what the office owes, late first, and what changed for the reporter', async () => {
    await fourLeads();
    await world.deliver('reminders.assess');
    const office = (await dispatcher.get<LeadToday>('/leads/today')).body;
    expect(office.due.map(({ title }) => title)).toEqual([
      '重庆长江电子有限公司',
      '福州云岚光电有限公司',
      '厦门银屿软件有限公司',
    ]);
    expect(office.due[0]).toMatchObject({ nextDue: { rule: 'lead.acknowledge', isLate: true, owedBy: 'office' } });
    expect(await titles('isLate=true')).toHaveLength(2);
    expect(await titles('isLate=false')).toHaveLength(2);

    const { items } = await list('q=robot');
    await dispatcher.post(
      `/leads/${items[0]?.id}/triage`,
      { outcome: 'RETURNED', note: '请补充' },
      basedOn(items[0] ?? { version: 0 }),
    );
    const reporter = await leads.as('ambassador');
    const mine = (await reporter.get<LeadToday>('/leads/today')).body;
    expect(mine.changed.map(({ title }) => title)).toEqual(['ABC Robotics']);
    expect(mine.figures).toMatchObject({ mine: 4, returnedToMe: 1 });
    expect(mine.waiting).toHaveLength(4);
  });

  it('counts what the reader may see', async () => {
    await fourLeads();
    await leads.aLeadInNegotiation();
    const figures = async (client: TestClient) => (await client.get<LeadFigures>('/leads/figures')).body;
    expect(await figures(dispatcher)).toEqual({
      awaitingTriage: 4,
      negotiating: 1,
      watched: 0,
      inPool: 0,
      mine: 0,
      mineLate: 0,
      reportedThisWeek: 2,
      returnedToMe: 0,
    });
    expect(await figures(await leads.as('outsider'))).toMatchObject({ awaitingTriage: 0, negotiating: 0 });
  });

  it('opens with each figure as many leads as it counts, whatever has become of the others', async () => {
    const { xiamen, latin, fuzhou } = await fourLeads();
    await leads.aClosedLead();
    await leads.aPooledLead();
    const watched = await leads.aLeadInNegotiation();
    await dispatcher.post(`/leads/${watched.id}/watch`, { isWatched: true });
    const give = (lead: LeadView, body: unknown) => dispatcher.post(`/leads/${lead.id}/triage`, body, basedOn(lead));
    await give(xiamen, { outcome: 'RETURNED', note: '请补充' });
    await give(latin, { outcome: 'CLOSED', reason: 'UNSUITABLE', note: '不符合' });
    await dispatcher.post(`/leads/${fuzhou.id}/watch`, { isWatched: true });
    await dispatcher.post(`/leads/${fuzhou.id}/closure`, { reason: 'OTHER', note: '重复' }, basedOn(fuzhou));
    await world.deliver('reminders.assess');

    const open = 'stage=REPORTED&stage=TRIAGED&stage=NEGOTIATING';
    const lists: Record<keyof LeadFigures, string> = {
      awaitingTriage: 'stage=REPORTED&waitingCause=TRIAGE',
      negotiating: 'stage=NEGOTIATING',
      watched: `isWatched=true&${open}`,
      inPool: 'isInPool=true',
      mine: `isMine=true&${open}`,
      mineLate: 'isMine=true&isLate=true',
      reportedThisWeek: 'reportedFrom=2026-02-09',
      returnedToMe: 'isMine=true&waitingCause=RETURNED',
    };
    for (const client of [dispatcher, await leads.as('ambassador')]) {
      const figures = (await client.get<LeadFigures>('/leads/figures')).body;
      for (const [figure, query] of Object.entries(lists)) {
        const { total } = await list(query, client);
        expect([figure, figures[figure as keyof LeadFigures]]).toEqual([figure, total?.count]);
      }
    }
    const reporter = (await (await leads.as('ambassador')).get<LeadFigures>('/leads/figures')).body;
    expect(reporter).toMatchObject({ mine: 4, returnedToMe: 1, reportedThisWeek: 4 });
  });
});
