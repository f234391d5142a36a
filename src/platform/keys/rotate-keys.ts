import { escapeIdentifier } from 'pg';
import type { Database } from '../database/index.js';
import { encryptedColumns, type EncryptedColumn } from './encrypted-columns.js';
import type { Keys } from './keys.js';

const BATCH = 500;

/**
 * Encrypts under the first key whatever is still under an older one, in short transactions beside the running product.
 * Can be cut off and started again. Answers how many values.
 * @throws Error when a value was written with a key that is not at hand; what was done before stays done
 */
export async function rotateKeys(database: Database, keys: Keys): Promise<number> {
  let rotated = 0;
  for (const column of encryptedColumns()) {
    for (let size = BATCH; size === BATCH; rotated += size) {
      size = await database.transaction(() => rotateBatch(database, keys, column));
    }
  }
  return rotated;
}

interface Row {
  id: string;
  value: string;
}

async function rotateBatch(database: Database, keys: Keys, { table, cipher, index }: EncryptedColumn): Promise<number> {
  const [from, column] = [escapeIdentifier(table), escapeIdentifier(cipher)];
  const rows = await database.query<Row>(
    `select id, ${column} as value from ${from}
     where ${column} is not null and not starts_with(${column}, $1) limit ${BATCH} for update`,
    [`${keys.currentId}:`],
  );
  if (rows.length > 0) {
    const texts = rows.map(({ value }) => keys.decrypt(value));
    await database.query(
      `update ${from} set ${column} = fresh.cipher ${index ? `, ${escapeIdentifier(index)} = fresh.index` : ''}
       from unnest($1::uuid[], $2::text[], $3::text[]) as fresh (id, cipher, index) where ${from}.id = fresh.id`,
      [
        rows.map(({ id }) => id),
        texts.map((text) => keys.encrypt(text)),
        texts.map((text) => keys.blindIndexes(text)[0]),
      ],
    );
  }
  return rows.length;
}
