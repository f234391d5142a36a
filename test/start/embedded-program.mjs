// A small program that holds an embedded database like the server does: the life of the database without the rest.
import { acquireInstance, startEmbeddedPostgres } from '../../dist/platform/embedded/index.js';
import { shutDownOnSignal, StartupError } from '../../dist/platform/startup/index.js';

const home = process.env.LANDFALL_HOME;
const say = (line) => process.stdout.write(`${line}\n`);

try {
  const acquired = await acquireInstance({ home, purpose: 'server' });
  if (acquired.kind === 'running') {
    say(`already at ${acquired.instance.address}`);
  } else {
    const postgres = await startEmbeddedPostgres({ home, durable: false, onProgress: say });
    await acquired.lock.announce('http://127.0.0.1:1');
    const stop = async () => {
      await postgres.stop();
      await acquired.lock.release();
    };
    shutDownOnSignal({ stop, onFailure: (reason) => say(`failed ${reason}`) });
    setInterval(() => undefined, 60_000);
    say(`ready ${postgres.appUrl}`);
  }
} catch (error) {
  say(error instanceof StartupError ? error.message : error.stack);
  process.exitCode = 1;
}
