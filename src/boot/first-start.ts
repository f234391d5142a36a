import type { INestApplicationContext } from '@nestjs/common';
import { isDemoZone, seedDemoAccounts } from '../demo/index.js';
import { DEMO_PASSWORD, DEMO_PEOPLE, SetupService } from '../identity/index.js';
import type { Config } from '../platform/config/index.js';
import { sayDemoAccounts, saySetupLink } from './banner.js';

/** Before anybody is served: in the demo zone its accounts are there, so that the printed address can be used at once. */
export async function prepareFirstSignIn(app: INestApplicationContext, config: Config): Promise<void> {
  if (config.demoAllowed && (await isDemoZone(app))) {
    await seedDemoAccounts(app);
  }
}

/**
 * After the address was printed: the demo accounts and, meanwhile, the demo records; elsewhere the set-up link while
 * nobody is there yet. Answers how to stop what still goes on.
 */
export async function finishFirstStart(
  app: INestApplicationContext,
  config: Config,
  address: string,
): Promise<() => Promise<void>> {
  if (!config.demoAllowed || !(await isDemoZone(app))) {
    const link = await app.get(SetupService, { strict: false }).ensureSetupLink(address);
    if (link !== null) {
      saySetupLink(link);
    }
    return () => Promise.resolve();
  }
  sayDemoAccounts(
    DEMO_PEOPLE.map(({ username }) => username),
    DEMO_PASSWORD,
  );
  return () => Promise.resolve();
}
