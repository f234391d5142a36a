import 'reflect-metadata';
import { say, sayAddress, sayStep } from './boot/banner.js';
import { explainFailure } from './boot/failure.js';
import { holdHome } from './boot/instance.js';
import { loadConfig, type Config } from './platform/config/index.js';
import { checkPort, shutDownOnSignal } from './platform/startup/index.js';

/** One process of Landfall in the role of its settings; several may share one database. */
async function main(config: Config): Promise<void> {
  const home = await holdHome(config);
  if (home === 'already-running') {
    return;
  }
  const stops: Array<() => Promise<void>> = [];
  const stop = async (): Promise<void> => {
    for (const step of stops.splice(0).toReversed()) {
      await step();
    }
  };
  shutDownOnSignal({ stop, onFailure: (reason) => process.stderr.write(`${String(reason)}\n`) });
  if (home !== 'not-needed') {
    stops.push(() => home.release());
  }
  try {
    if (config.runsApi) {
      await checkPort(config.http.host, config.http.port);
    }
    if (config.redisUrl !== undefined) {
      const { checkRedis } = await import('./platform/queue/index.js');
      await checkRedis(config.redisUrl);
    }
    // Loaded only now, because it takes a second or two: a second start and one that cannot succeed answer at once.
    const { openDatabase } = await import('./boot/databases.js');
    const { serve } = await import('./boot/serve.js');
    const database = await openDatabase(config, sayStep);
    stops.push(() => database.stop());
    const { app, address } = await serve(config, database);
    stops.push(() => app.close());
    if (address !== undefined) {
      sayAddress(address);
      await (home === 'not-needed' ? undefined : home.announce(address));
    } else {
      say('落地 Landfall worker');
    }
  } catch (error) {
    await stop();
    throw error;
  }
}

let config: Config | undefined;
try {
  config = loadConfig();
  await main(config);
} catch (error) {
  process.stderr.write(`${explainFailure(error, config)}\n`);
  process.exit(1);
}
