import type { INestApplicationContext } from '@nestjs/common';
import { DemoPeople } from '../identity/index.js';

/** True while nobody real was entered: only an empty database becomes a demo zone. */
export async function isDemoZone(app: INestApplicationContext): Promise<boolean> {
  return !(await app.get(DemoPeople, { strict: false }).isRealZone());
}

/** Makes the units and accounts of the demo zone. A second call changes nothing. */
export async function seedDemoAccounts(app: INestApplicationContext): Promise<void> {
  await app.get(DemoPeople, { strict: false }).seedDemoPeople();
}
