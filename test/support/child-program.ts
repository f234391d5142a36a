import 'reflect-metadata';
import { z } from 'zod';
import { AppModule } from '../../src/app.module.js';
import { loadConfig } from '../../src/platform/config/index.js';
import { Database, createDataSource } from '../../src/platform/database/index.js';
import { createHttpApp } from '../../src/platform/http/index.js';
import { shutDownOnSignal } from '../../src/platform/startup/index.js';
import { openMatter, registerMatters, type MatterFacts } from './matters.js';

const faults = z
  .object({
    /** Dies when a matter is committed and before anything of it can reach the queue. */
    CHILD_DIES_AFTER_COMMIT: z.string().optional(),
    /** Notes each beat of a sweep of its own in the table `beat`. */
    CHILD_BEAT_MS: z.coerce.number().optional(),
  })
  .parse(process.env);

const config = loadConfig();
const dataSource = createDataSource({ url: config.database.url ?? '', pool: config.database.pool });
await dataSource.initialize();
const app = await createHttpApp(AppModule.for(config, dataSource), config);
registerMatters(app);
const database = app.get(Database, { strict: false });

if (faults.CHILD_BEAT_MS !== undefined) {
  const { registerBeat } = await import('./beat.js');
  registerBeat(app, faults.CHILD_BEAT_MS);
}

async function open(facts: MatterFacts): Promise<string> {
  return database.transaction(async () => {
    if (faults.CHILD_DIES_AFTER_COMMIT !== undefined) {
      database.afterCommit(() => process.kill(process.pid, 'SIGKILL'));
    }
    return openMatter(app, facts);
  });
}

process.on('message', (facts: MatterFacts) => {
  open(facts).then(
    (id) => process.send?.({ id }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});

shutDownOnSignal({ stop: () => app.close(), onFailure: (reason) => process.stderr.write(`${String(reason)}\n`) });
await app.listen(config.http.port, config.http.host);
process.send?.({ url: await app.getUrl() });
