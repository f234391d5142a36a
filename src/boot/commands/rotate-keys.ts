import { systemActor } from '../../platform/actor/index.js';
import type { Config } from '../../platform/config/index.js';
import { Database, createDataSource, newId } from '../../platform/database/index.js';
import { EventLog, defineEvent } from '../../platform/events/index.js';
import { loadKeys, rotateKeys } from '../../platform/keys/index.js';
import '../../app.module.js';
import { tell } from './messages.js';
import { withDatabase } from './with-database.js';

const KeysRotated = defineEvent<{ values: number; keyId: string }>('keys.rotated');

/** `rotate-keys`: after a new key was put first and every process started anew, brings the old values under it. */
export async function runRotateKeys(config: Config): Promise<number> {
  const keys = loadKeys(config);
  const values = await withDatabase(config, async ({ appUrl }) => {
    const dataSource = createDataSource({ url: appUrl, pool: 2, applicationName: 'landfall-rotate-keys' });
    await dataSource.initialize();
    try {
      const database = new Database(dataSource);
      const rotated = await rotateKeys(database, keys);
      const event = KeysRotated({
        subject: { kind: 'keys', id: newId() },
        data: { values: rotated, keyId: keys.currentId },
      });
      await database.transaction(() => new EventLog(database).append(systemActor('cli-rotate-keys'), event));
      return rotated;
    } finally {
      await dataSource.destroy();
    }
  });
  tell('cli.keys-rotated', { values, keyId: keys.currentId });
  return 0;
}
