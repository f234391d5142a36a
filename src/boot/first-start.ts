import type { INestApplicationContext } from '@nestjs/common';
import { isDemoZone, loadDemoZone, seedDemoAccounts } from '../demo/index.js';
import { DEMO_PASSWORD, DEMO_PEOPLE, SetupService } from '../identity/index.js';
import type { Config } from '../platform/config/index.js';
import { say, sayDemoAccounts, saySetupLink } from './banner.js';

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
  return loadInBackground(app);
}

function loadInBackground(app: INestApplicationContext): () => Promise<void> {
  const stopping = new AbortController();
  const loading = loadDemoZone(app, sayProgress, stopping.signal).catch((error: unknown) => {
    if (!stopping.signal.aborted) {
      say(`  演示数据未能全部载入，下次启动时继续 The demo data will be completed at the next start: ${String(error)}`);
    }
  });
  return async () => {
    stopping.abort();
    await loading;
  };
}

function sayProgress(done: number, of: number): void {
  if (done % 50 === 0 || done === of) {
    say(`  演示数据 Demo data ${done}/${of}`);
  }
}
