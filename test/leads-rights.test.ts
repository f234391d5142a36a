import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LeadPage, LeadView } from '../src/leads/leads.view.schemas.js';
import { addressOf, apiRoutes } from './support/api-routes.js';
import { LeadFactory, basedOn, startLeads, type LeadsWorld } from './support/leads.js';
import type { PersonName } from './support/people.js';

let world: LeadsWorld;
let leads: LeadFactory;

beforeAll(async () => {
  world = await startLeads();
  leads = world.leads;
});
afterAll(() => world.close());

const routes = () => apiRoutes(world.app).filter(({ path }) => path.startsWith('/api/v1/leads'));

describe('every route of leads', () => {
  it('answers nobody who is not signed in', async () => {
    expect(routes().length).toBeGreaterThanOrEqual(21);
    for (const route of routes()) {
      const answer = await world.app.anonymous.send(route.method, addressOf(route), { body: route.body });
      expect([route.name, answer.status]).toEqual([route.name, 401]);
    }
  });

  it('answers no administrator, who runs the system and sees no lead', async () => {
    const admin = await leads.as('admin');
    for (const route of routes()) {
      const answer = await admin.send(route.method, addressOf(route), { body: route.body });
      expect([route.name, answer.status]).toEqual([route.name, 403]);
    }
  });

  it('refuses a key that it does not know', async () => {
    const dispatcher = await leads.as('dispatcher');
    const lead = await leads.aReportedLead();
    for (const route of routes().filter(({ body }) => body !== undefined)) {
      const body = { ...(route.body as object), role: 'ADMIN' };
      const answer = await dispatcher.send(route.method, addressOf(route, { id: lead.id }), {
        body,
        headers: basedOn(lead),
      });
      expect([route.name, answer.status === 400 || answer.status === 403]).toEqual([route.name, true]);
    }
  });
});

/** How a lead of the officer in 东镇, reported by the ambassador there, is seen. */
const SIGHT: ReadonlyArray<[PersonName, open: string, confidential: string]> = [
  ['ambassador', 'FULL', 'FULL'],
  ['ambassador2', 'none', 'none'],
  ['officer', 'FULL', 'FULL'],
  ['head', 'FULL', 'FULL'],
  ['outsider', 'none', 'none'],
  ['dispatcher', 'FULL', 'FULL'],
  ['ruling', 'FULL', 'FULL'],
  ['coordinator', 'FULL', 'none'],
  ['handler', 'none', 'none'],
  ['leader', 'FULL', 'ANONYMOUS'],
  ['supervisor', 'FIGURES', 'ANONYMOUS'],
  ['statistician', 'FIGURES', 'ANONYMOUS'],
  ['auditor', 'FULL', 'FULL'],
];

describe('one scope for list, detail, search, board, counts, timeline and attachments', () => {
  let open: LeadView;
  let confidential: LeadView;
  const SECRETS = ['隐山', '13905910001', '林先生', '4 亩绝密地块'];

  beforeAll(async () => {
    await world.app.database.sql('truncate lead cascade');
    open = await leads.aTriagedLead();
    const secret = await leads.aConfidentialLead({ summary: '需要 4 亩绝密地块' });
    confidential = await leads.triaged(secret);
  });

  it.each(SIGHT)('%s: open %s, confidential %s', async (name, openSight, confidentialSight) => {
    const client = await leads.as(name);
    const { items } = (await client.get<LeadPage>('/leads')).body;
    const listed = (lead: LeadView): string => items.find(({ id }) => id === lead.id)?.visibility ?? 'none';
    expect(listed(open)).toBe(openSight);
    expect(listed(confidential)).toBe(name === 'auditor' ? 'ANONYMOUS' : confidentialSight);

    for (const [lead, sight] of [
      [open, openSight],
      [confidential, confidentialSight],
    ] as const) {
      const detail = await client.get<LeadView>(`/leads/${lead.id}`);
      expect(detail.status === 404 ? 'none' : detail.body.visibility).toBe(sight);
      const timeline = await client.get(`/leads/${lead.id}/timeline`);
      expect(timeline.status).toBe({ FULL: 200, FIGURES: 403, ANONYMOUS: 403, none: 404 }[sight]);
      const files = await client.get(`/attachments?recordKind=lead&recordId=${lead.id}`);
      expect(files.status).toBe(sight === 'FULL' ? 200 : 404);
    }
    const visible = [openSight, confidentialSight].filter((sight) => sight !== 'none').length;
    const board = await client.get<{ columns: Array<{ count: number }> }>('/leads/board');
    expect(board.body.columns.reduce((sum, { count }) => sum + count, 0)).toBe(visible);
    expect((await client.get<LeadPage>('/leads')).body.total?.count).toBe(visible);
  });

  it.each(SIGHT.filter(([, , sight]) => sight !== 'FULL'))(
    '%s learns nothing of the confidential lead',
    async (name) => {
      const client = await leads.as(name);
      const pages = [
        '/leads',
        '/leads?sort=name',
        '/leads/board',
        '/leads/today',
        `/leads/${confidential.id}`,
        `/leads/${confidential.id}/timeline`,
        `/leads?q=${encodeURIComponent('隐山')}`,
        '/leads?q=yinshan',
        `/leads?q=${confidential.code}`,
        '/leads?q=13905910001',
      ];
      for (const page of pages) {
        const text = JSON.stringify((await client.get(page)).body);
        expect([page, [...SECRETS, String(confidential.code)].filter((secret) => text.includes(secret))]).toEqual([
          page,
          [],
        ]);
      }
      const found = await client.get<LeadPage>('/leads?q=yinshan');
      expect(found.body.items).toEqual([]);
    },
  );

  it('finds the confidential lead by its description where that is all there is to see', async () => {
    const client = await leads.as('supervisor');
    const { body } = await client.get<LeadPage>(`/leads?q=${encodeURIComponent('存储芯片')}`);
    expect(body.items).toMatchObject([{ title: '某存储芯片龙头企业', code: null, summary: null, reporter: null }]);
  });

  it('logs each reading of a confidential lead by an auditor, and of no other', async () => {
    const client = await leads.as('auditor');
    const readings = () =>
      world.app.database.sql(`select data from event_log where type = 'lead.confidential-read' order by id`);
    const before = (await readings()).length;
    await client.get('/leads');
    await client.get(`/leads/${open.id}`);
    expect(await readings()).toHaveLength(before);
    await client.get(`/leads/${confidential.id}`);
    await client.get(`/leads/${confidential.id}/timeline`);
    await client.get(`/attachments?recordKind=lead&recordId=${confidential.id}`);
    const parts = (await readings()).slice(before).map(({ data }) => (data as { part: string }).part);
    expect(parts).toEqual(['facts', 'timeline', 'attachments']);
  });

  it('tells nobody who sees the code alone a name by the order of a list, nor in its cursor', async () => {
    const other = await leads.aReportedLead({ investorName: '安徽甲乙电子有限公司' });
    const client = await leads.as('statistician');
    const first = (await client.get<LeadPage>('/leads?sort=name&limit=1')).body;
    const cursor = Buffer.from(String(first.nextCursor), 'base64url').toString('utf8');
    expect(cursor).toMatch(/\d{4}-\d\d-\d\d/);
    expect(cursor).not.toMatch(/an hui|fu jian/);
    const whole = (await client.get<LeadPage>('/leads?sort=name')).body.items;
    const codes = whole.filter(({ visibility }) => visibility === 'FIGURES').map(({ code }) => code);
    expect(codes).toContain(other.code);
    expect(codes).toEqual(codes.toSorted());
    await world.app.database.sql('delete from lead where id = $1', [other.id]);
  });

  it('shows the pool to every officer, unless the lead is confidential', async () => {
    const pooled = await leads.aPooledLead();
    const outsider = await leads.as('outsider');
    const seen = await outsider.get<LeadView>(`/leads/${pooled.id}`);
    expect(seen.body).toMatchObject({ visibility: 'FULL', can: { claim: true, edit: false } });
    await world.app.database.sql(
      `update lead set is_confidential = true, anonymous_description = '某企业' where id = $1`,
      [pooled.id],
    );
    expect((await outsider.get(`/leads/${pooled.id}`)).status).toBe(404);
  });

  it('follows the post: whoever leaves the unit no longer sees its leads', async () => {
    const head = await leads.as('head');
    const { ids } = world.people;
    await world.app.database.sql(`update role_assignment set ends_on = '2026-02-09' where person_id = $1`, [ids.head]);
    await world.app.database.sql(`update unit_position set ends_on = '2026-02-09' where person_id = $1`, [ids.head]);
    expect([403, 404]).toContain((await head.get(`/leads/${open.id}`)).status);
  });
});
