import { afterAll, beforeAll, expect, it } from 'vitest';
import { DemoLeadership } from '../src/leadership/index.js';
import { DemoLeads } from '../src/leads/index.js';
import { DemoPeople } from '../src/identity/index.js';
import type { FieldWorkPage } from '../src/leadership/field-works.view.schemas.js';
import { INSTRUCTION_STATES } from '../src/leadership/instruction-state.js';
import type { InstructionPage } from '../src/leadership/instructions.view.schemas.js';
import type { LeaderLinkPage } from '../src/leadership/links.view.schemas.js';
import { succeeded } from './support/leads.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { TestClient } from './support/test-client.js';

let app: TestApp;
let leader: TestClient;

beforeAll(async () => {
  app = await startTestApp({ environment: { DATABASE_URL: '' } });
  const demo = await app.app.get(DemoPeople, { strict: false }).seedDemoPeople();
  const { signal } = new AbortController();
  const leads = app.app.get(DemoLeads, { strict: false });
  await leads.load(demo, { onProgress: () => undefined, signal, total: 120 });
  const records = { leadIds: await leads.some(5), confidentialIds: await leads.some(1, true) };
  await app.app.get(DemoLeadership, { strict: false }).load(demo, records);
  leader = await new TestClient(app.url).signIn('leader', 'landfall-demo');
}, 120_000);
afterAll(() => app.close());

it('the demo zone has what leaders do in every state, with pictures', async () => {
  const instructions = succeeded(await leader.get<InstructionPage>('/instructions?limit=50')).items;
  expect(instructions).toHaveLength(7);
  expect(new Set(instructions.map(({ state }) => state))).toEqual(new Set(INSTRUCTION_STATES));
  expect(instructions.some(({ isLate, state }) => isLate && state === 'IN_PROGRESS')).toBe(true);
  const works = succeeded(await leader.get<FieldWorkPage>('/field-works')).items;
  expect(new Set(works.map(({ kind }) => kind)).size).toBe(5);
  for (const { id } of works) {
    const { body } = await leader.get<{ items: unknown[] }>(`/attachments?recordKind=field-work&recordId=${id}`);
    expect(body.items).toHaveLength(1);
  }
  const links = succeeded(await leader.get<LeaderLinkPage>('/leader-links')).items;
  expect(links.map(({ isOverdue, visitedAt, cadenceDays }) => [isOverdue, visitedAt !== null, cadenceDays])).toEqual(
    expect.arrayContaining([
      [true, false, 30],
      [false, false, 30],
      [false, true, 30],
    ]),
  );
});
