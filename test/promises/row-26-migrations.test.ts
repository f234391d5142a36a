import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../src/app.module.js';
import { createDataSource, ownerTransaction, schemaDrift } from '../../src/platform/database/index.js';
import { migrations } from '../../src/platform/database/migrations.js';
import { measured, patience, sized } from '../support/full-size.js';
import { schemaImageOf } from '../support/schema-image.js';
import { emptyDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await emptyDatabase();
  owner = createDataSource({ url: database.ownerUrl, pool: 3 });
  await owner.initialize();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

const MANY_LEADS = `
  insert into lead (id, code, investor_name, summary, stage, status_since, reporter_id, first_reported_at, member_ids,
                    changed_at, sort_name, search_text, search_grams)
  select gen_random_uuid(), 'XS-2026-' || number, '第' || number || '家公司', '拟建', 'REPORTED', now(), gen_random_uuid(), now(),
         '{}', now(), 'di', 'di', '{di}'
  from generate_series(1, ${sized(1_000, 100_000)}) as number`;

const names = migrations.map((migration) => migration.name);

async function up(name: string): Promise<void> {
  const executed = await ownerTransaction(owner, ({ migrate }) => migrate((candidate) => candidate === name));
  expect(executed).toEqual([name]);
}

describe('every migration', () => {
  it('has a name that ends in its place in the order, and stands there', () => {
    const stamps = names.map((name) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(stamps).toEqual(stamps.toSorted((left, right) => left - right));
    expect(new Set(stamps).size).toBe(names.length);
  });

  it.each(names)('%s goes up, down without a trace, and up to the same again', async (name) => {
    const before = await schemaImageOf(database);
    await up(name);
    const after = await schemaImageOf(database);
    expect(after).not.toEqual(before);
    await owner.undoLastMigration();
    expect(await schemaImageOf(database)).toEqual(before);
    await up(name);
    expect(await schemaImageOf(database)).toEqual(after);
  });

  it('fits the entities: nothing would still change', async () => {
    expect(await schemaDrift(owner)).toEqual([]);
    await database.sql('alter table attachment add column forgotten text');
    expect(await schemaDrift(owner)).toEqual(['ALTER TABLE "attachment" DROP COLUMN "forgotten"']);
    await database.sql('alter table attachment drop column forgotten');
  });

  it(
    'goes down and up over tables that are full',
    async () => {
      await database.sql(MANY_LEADS);
      for (const name of names.toReversed()) {
        const down = performance.now();
        await owner.undoLastMigration();
        measured(`${name} down`, performance.now() - down, { most: 2_000, unit: 'ms' });
      }
      for (const name of names) {
        const began = performance.now();
        await up(name);
        measured(`${name} up`, performance.now() - began, { most: 2_000, unit: 'ms' });
      }
      expect(await schemaDrift(owner)).toEqual([]);
    },
    patience(20_000),
  );

  it('goes all the way down to nothing', async () => {
    for (let left = names.length; left > 0; left -= 1) {
      await owner.undoLastMigration();
    }
    expect((await schemaImageOf(database)).filter((line) => !line.startsWith('extension'))).toEqual([]);
  });
});
