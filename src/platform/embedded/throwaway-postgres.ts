import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolderOf, removeHome } from './cluster-place.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import type { EmbeddedPostgres } from './embedded.types.js';
import { acquireInstance, holderOf } from './instance-lock.js';
import { homeFiles } from './landfall-home.js';
import { endOrphan } from './postmaster-stop.js';

const PREFIX = 'landfall-throwaway-';

/**
 * A server for tests: empty, fast rather than durable, in a temporary folder that `stop` removes. What an earlier run
 * left behind because it was killed is removed first.
 */
export async function startThrowawayPostgres(): Promise<EmbeddedPostgres> {
  await removeAbandoned();
  const home = await mkdtemp(join(tmpdir(), PREFIX));
  const acquired = await acquireInstance({ home, purpose: 'command' });
  const postgres = await startEmbeddedPostgres({ home, durable: false }).catch(async (error: unknown) => {
    await removeHome(home);
    throw error;
  });
  return {
    ...postgres,
    async stop() {
      await postgres.stop();
      if (acquired.kind === 'acquired') {
        await acquired.lock.release();
      }
      await removeHome(home);
    },
  };
}

async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const home = join(tmpdir(), name);
    if (name.startsWith(PREFIX) && (await isAbandoned(home))) {
      await endOrphan(await dataFolderOf(home));
      await removeHome(home);
    }
  }
}

/** Without a lock it may be of somebody who is just making it: only what was held by a process that died is abandoned. */
async function isAbandoned(home: string): Promise<boolean> {
  try {
    return (await readdir(home)).includes(homeFiles.lock) && (await holderOf(home)) === undefined;
  } catch {
    return false;
  }
}
