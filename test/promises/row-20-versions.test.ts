import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LeadView } from '../../src/leads/leads.view.schemas.js';
import { patience, sized } from '../support/full-size.js';
import { basedOn, startLeads, succeeded, type LeadsWorld } from '../support/leads.js';

const EDITORS = sized(3, 20);
const EDITS_EACH = sized(4, 50);
/** How many act on one version at once. */
const AT_ONCE = sized(4, 200);

let world: LeadsWorld;

beforeAll(async () => {
  world = await startLeads();
});
afterAll(() => world.close());

function countIn({ summary }: LeadView): number {
  return Number(/第(\d+)次/.exec(summary ?? '')?.[1] ?? 0);
}

it(
  'row 20: two people cannot overwrite one another silently; no edit is lost',
  async () => {
    const lead = await world.leads.aTriagedLead();
    const client = await world.leads.as('dispatcher');
    let conflicts = 0;

    /** Counts on from what is there, based on what was read; a conflict is read again. */
    async function edit(): Promise<void> {
      for (;;) {
        const read = succeeded(await client.get<LeadView>(`/leads/${lead.id}`));
        const summary = `第${countIn(read) + 1}次修改`;
        const answer = await client.patch(`/leads/${lead.id}`, { summary }, basedOn(read));
        if (answer.status === 200) {
          return;
        }
        expect(answer).toMatchObject({ status: 409, body: { code: 'request.stale-version' } });
        conflicts += 1;
      }
    }

    await Promise.all(
      Array.from({ length: EDITORS }, async () => {
        for (let index = 0; index < EDITS_EACH; index += 1) {
          await edit();
        }
      }),
    );
    const { body } = await client.get<LeadView>(`/leads/${lead.id}`);
    expect(countIn(body)).toBe(EDITORS * EDITS_EACH);
    expect(body.version).toBe(lead.version + EDITORS * EDITS_EACH);
    expect(conflicts).toBeGreaterThan(0);
  },
  patience(20_000),
);

it(
  'row 20: of many who act on one version one succeeds, whatever the verb',
  async () => {
    const { ids } = world.people;
    const dispatcher = await world.leads.as('dispatcher');
    const officer = await world.leads.as('officer');
    const verbs: ReadonlyArray<[path: string, body: unknown]> = [
      ['assignment', { ownerId: ids.head }],
      ['status', { status: 'DELAYED', reason: '等待投资方' }],
      ['closure', { reason: 'OTHER', note: '投资方暂停' }],
    ];
    for (const [path, body] of verbs) {
      const lead = await world.leads.aTriagedLead();
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, index) =>
          (index % 2 === 0 ? officer : dispatcher).post(`/leads/${lead.id}/${path}`, body, basedOn(lead)),
        ),
      );
      const statuses = answers.map(({ status }) => status).toSorted();
      expect([path, statuses.filter((status) => status === 200)]).toEqual([path, [200]]);
      expect(statuses.slice(1).every((status) => status === 409 || status === 403)).toBe(true);
    }
  },
  patience(20_000),
);
