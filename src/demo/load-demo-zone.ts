import type { INestApplicationContext } from '@nestjs/common';
import { DemoPeople } from '../identity/index.js';
import { DemoLeadership } from '../leadership/index.js';
import { DemoLeads } from '../leads/index.js';
import { DemoTasks } from '../tasks/index.js';

/** Told how far the demo zone is: so many of so many leads. */
export type DemoProgress = (done: number, of: number) => void;

/** True while nobody real was entered: only an empty database becomes a demo zone. */
export async function isDemoZone(app: INestApplicationContext): Promise<boolean> {
  return !(await app.get(DemoPeople, { strict: false }).isRealZone());
}

/** Makes the units and accounts of the demo zone. A second call changes nothing. */
export async function seedDemoAccounts(app: INestApplicationContext): Promise<void> {
  await app.get(DemoPeople, { strict: false }).seedDemoPeople();
}

/** To how many leads the demo zone's leader is linked. */
const LINKED_LEADS = 5;

/** Fills the demo zone with tasks and leads, plainly made up. Goes on where an interrupted load stopped. */
export async function loadDemoZone(
  app: INestApplicationContext,
  onProgress: DemoProgress,
  signal: AbortSignal,
): Promise<void> {
  const { people, units } = await app.get(DemoPeople, { strict: false }).seedDemoPeople();
  await app.get(DemoTasks, { strict: false }).load({ people, units }, { signal });
  const leads = app.get(DemoLeads, { strict: false });
  await leads.load({ people, units }, { onProgress, signal });
  if (!signal.aborted) {
    const records = { leadIds: await leads.some(LINKED_LEADS), confidentialIds: await leads.some(1, true) };
    await app.get(DemoLeadership, { strict: false }).load({ people, units }, records);
  }
}
