import { systemActor } from '../../platform/actor/index.js';
import type { Config } from '../../platform/config/index.js';
import { Database, newId } from '../../platform/database/index.js';
import { EventLog, defineEvent } from '../../platform/events/index.js';
import { loadKeys, rotateKeys, type Keys } from '../../platform/keys/index.js';
import '../../app.module.js';
import { withConnection } from '../with-connection.js';
import { tell } from './messages.js';
import { withDatabase } from './with-database.js';

const KeysRotated = defineEvent<{ values: number; keyId: string }>('keys.rotated');

/** `rotate-keys`: after a new key was put first and every process started anew, brings the old values under it. */
export async function runRotateKeys(config: Config): Promise<number> {
  const keys = loadKeys(config);
  const values = await withDatabase(config, ({ appUrl }) =>
    withConnection({ url: appUrl, applicationName: 'landfall-rotate-keys' }, (dataSource) =>
      rotate(new Database(dataSource), keys),
    ),
  );
  tell('cli.keys-rotated', { values, keyId: keys.currentId });
  return 0;
}

async function rotate(database: Database, keys: Keys): Promise<number> {
  const values = await rotateKeys(database, keys);
  const event = KeysRotated({ subject: { kind: 'keys', id: newId() }, data: { values, keyId: keys.currentId } });
  await database.transaction(() => new EventLog(database).append(systemActor('cli-rotate-keys'), event));
  return values;
}
