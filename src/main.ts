import 'reflect-metadata';
import { say, sayAddress, sayStep } from './boot/banner.js';
import { explainFailure } from './boot/failure.js';
import { holdHome } from './boot/instance.js';
import { loadConfig, type Config } from './platform/config/index.js';
import { checkPort, shutDownOnSignal } from './platform/startup/index.js';

type Stops = Array<() => Promise<void>>;

/** Ends what was started, the last first. What fails to end keeps nothing else from ending. @throws the first failure */
async function unwind(stops: Stops): Promise<void> {
  const failures: unknown[] = [];
  for (const stop of stops.splice(0).toReversed()) {
    await stop().catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) {
    throw failures[0];
  }
}

/** One process of Landfall in the role of its settings; several may share one database. */
async function main(config: Config): Promise<void> {
  const home = await holdHome(config);
  if (home === 'already-running') {
    return;
  }
  const stops: Stops = home === 'not-needed' ? [] : [() => home.release()];
  const ending = new AbortController();
  const started = start(config, stops, ending.signal);
  // Who ends it while it starts waits for the step at hand: taking the database from under it would only make noise.
  const stop = async (): Promise<void> => {
    ending.abort();
    await started.catch(() => undefined);
    await unwind(stops);
  };
  shutDownOnSignal({ stop, onFailure: (reason) => process.stderr.write(`${String(reason)}\n`) });
  try {
    const address = await started;
    await (home === 'not-needed' ? undefined : home.announce(address));
  } catch (error) {
    if (!ending.signal.aborted) {
      // Why it could not start is what the person needs to know.
      await unwind(stops).catch(() => undefined);
      throw error;
    }
  }
}

/** Starts one thing after the other, noting how each is ended. Answers the address for people, if this process has one. */
async function start(config: Config, stops: Stops, ending: AbortSignal): Promise<string | undefined> {
  if (config.runsApi) {
    await checkPort(config.http.host, config.http.port);
  }
  const { presentKeys } = await import('./platform/keys/load-keys.js');
  presentKeys(config);
  if (config.redisUrl !== undefined) {
    const { checkRedis } = await import('./platform/queue/index.js');
    await checkRedis(config.redisUrl);
  }
  // Loaded only now, because it takes a second or two: a second start and one that cannot succeed answer at once.
  const { openDatabase } = await import('./boot/databases.js');
  const { serve } = await import('./boot/serve.js');
  const { finishFirstStart } = await import('./boot/first-start.js');
  ending.throwIfAborted();
  const database = await openDatabase(config, sayStep);
  stops.push(() => database.stop());
  ending.throwIfAborted();
  const { app, address } = await serve(config, database);
  stops.push(() => app.close());
  if (address === undefined) {
    say('落地 Landfall worker');
  } else {
    sayAddress(address);
    stops.push(await finishFirstStart(app, config, address));
  }
  return address;
}

let config: Config | undefined;
try {
  config = loadConfig();
  await main(config);
} catch (error) {
  process.stderr.write(`${explainFailure(error, config)}\n`);
  process.exit(1);
}
