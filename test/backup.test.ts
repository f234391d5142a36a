import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../src/app.module.js';
import { runAuditVerify } from '../src/boot/commands/audit-verify.js';
import { runBackup } from '../src/boot/commands/backup.js';
import { runRestore } from '../src/boot/commands/restore.js';
import { systemActor } from '../src/platform/actor/index.js';
import { Snapshot } from '../src/platform/backup/snapshot.js';
import { verifyArchive } from '../src/platform/backup/index.js';
import { loadConfig, type Config } from '../src/platform/config/index.js';
import { Database, createDataSource, newId, ownerTransaction } from '../src/platform/database/index.js';
import { EventLog, EventSealer, Subscribers, defineEvent } from '../src/platform/events/index.js';
import { loadKeys } from '../src/platform/keys/index.js';
import { imageOf } from './support/database-image.js';
import { schemaImageOf } from './support/schema-image.js';
import { cloneDatabase, emptyDatabase, type TestDatabase } from './support/test-database.js';

const FilePut = defineEvent<{ text: string }>('backup-test.put');
const PARTS_OF_A_BACKUP = ['README.txt', 'manifest.json', 'checksum.sha256'];
/** A restore runs all migrations and checks every reference; beside other test files it may have to share a processor. */
const LIMIT_MS = 60_000;
/** What a text format may trip over. */
const AWKWARD = 'tab\there, line\nbreak, \\N, \\., "quotes", 中文, 𠮷, \u2028';

let folder: string;
let source: TestDatabase;
let archive: string;
let lines: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'landfall-backup-'));
  archive = join(folder, 'whole.landfall');
  source = await cloneDatabase();
  const config = configOf(source, 'source');
  loadKeys(config);
  await appendEvents(source, [
    AWKWARD,
    'x'.repeat(5_000_000),
    ...Array.from({ length: 60 }, (_, index) => `event ${index}`),
  ]);
  await source.sql(`update business_clock set shift = '2 days 03:04:05.678'`);
  putFile(config, '2026/02/0190a2b0-0000-7000-8000-000000000001', Buffer.from([0, 255, 10, 13, 92]));
  putFile(config, '2026/02/0190a2b0-0000-7000-8000-000000000002', Buffer.alloc(3_000_000, 'file'));
  putFile(config, 'not-ours.txt', Buffer.from('of another program'));
  await runBackup(config, [archive]);
});
afterAll(async () => {
  await source.drop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  lines = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
});
afterEach(() => vi.restoreAllMocks());

function configOf(database: TestDatabase, home: string): Config {
  return loadConfig({
    NODE_ENV: 'test',
    LANDFALL_HOME: join(folder, home),
    DATABASE_URL: database.url,
    DATABASE_MIGRATION_URL: database.ownerUrl,
  });
}

function putFile(config: Config, key: string, content: Buffer): void {
  const path = join(config.home, 'files', key);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

async function appendEvents(database: TestDatabase, texts: readonly string[]): Promise<void> {
  const dataSource = createDataSource({ url: database.url, pool: 2 });
  await dataSource.initialize();
  const platform = new Database(dataSource);
  const subscribers = new Subscribers(platform);
  const sealer = new EventSealer(platform, subscribers);
  sealer.onModuleInit();
  await subscribers.publish();
  for (const text of texts) {
    const event = FilePut({ subject: { kind: 'test', id: newId() }, data: { text } });
    await platform.transaction(() => new EventLog(platform).append(systemActor('test'), event));
  }
  await sealer.seal();
  await dataSource.destroy();
}

/** Tables, references and triggers, without the clock that tests put into their databases. */
async function schemaOf(database: TestDatabase): Promise<string[]> {
  return (await schemaImageOf(database)).filter((line) => !/test_clock|business_now\(\)/.test(line));
}

async function tablesOf(database: TestDatabase): Promise<number> {
  const rows = await database.sql(`select 1 from pg_class where relnamespace = 'public'::regnamespace`);
  return rows.length;
}

/** A home with the keys of the source, as somebody who restores is told to make it. */
function homeWithKeys(name: string): string {
  mkdirSync(join(folder, name), { recursive: true });
  copyFileSync(join(folder, 'source', 'keys'), join(folder, name, 'keys'));
  return name;
}

async function withTarget(home: string, work: (config: Config, target: TestDatabase) => Promise<void>): Promise<void> {
  const target = await emptyDatabase();
  try {
    await work(configOf(target, home), target);
  } finally {
    await target.drop();
  }
}

describe('a back-up', { timeout: LIMIT_MS }, () => {
  it('comes back in an empty database as it was: rows, attachments, rights and the audit chain', async () => {
    await withTarget(homeWithKeys('target'), async (config, target) => {
      const before = await imageOf(source);
      expect(await runRestore(config, [archive])).toBe(0);
      expect(await imageOf(target)).toEqual(before);
      expect(await schemaOf(target)).toEqual(await schemaOf(source));
      for (const key of [
        '2026/02/0190a2b0-0000-7000-8000-000000000001',
        '2026/02/0190a2b0-0000-7000-8000-000000000002',
      ]) {
        expect(readFileSync(join(config.home, 'files', key))).toEqual(
          readFileSync(join(folder, 'source', 'files', key)),
        );
      }
      expect(readdirSync(join(config.home, 'files'))).toEqual(['2026']);
      expect(await runAuditVerify(config)).toBe(0);
      const [clock] = await target.sql<{ shift: string }>('select shift::text from business_clock');
      expect(clock?.shift).toBe('2 days 03:04:05.678');
    });
  });

  it('names its release, its rows, and the head of the audit chain, but holds no key', async () => {
    const manifest = await verifyArchive(archive);
    const [head] = await source.sql<{ position: string; hash: string }>(
      `select position::text, encode(hash, 'hex') as hash from event_seal order by event_seal.position desc limit 1`,
    );
    expect(manifest.audit).toEqual(head);
    expect(manifest.tables.find(({ name }) => name === 'event_log')).toMatchObject({ rows: 62 });
    expect(manifest.members.map(({ name }) => name)).toEqual(expect.arrayContaining(PARTS_OF_A_BACKUP.slice(0, 1)));
    const secret = readFileSync(join(folder, 'source', 'keys'), 'utf8').split(':')[1] ?? '';
    expect(secret).not.toBe('');
    expect(readFileSync(archive).includes(secret)).toBe(false);
    const listed = execFileSync('tar', ['tf', archive], { encoding: 'utf8' }).trim().split('\n');
    expect(listed).toEqual(expect.arrayContaining(PARTS_OF_A_BACKUP));
  });

  it('is one moment: what is written while it runs is not in it', async () => {
    const moment = await cloneDatabase();
    const snapshot = await Snapshot.open(moment.ownerUrl);
    try {
      await snapshot.facts();
      await appendEvents(moment, ['too late']);
      const [table] = (await snapshot.tables()).filter(({ name }) => name === 'event_log');
      expect(table && (await snapshot.copy(table, async () => undefined))).toMatchObject({ rows: 0 });
    } finally {
      await snapshot.close();
      await moment.drop();
    }
  });

  it('does not overwrite a file', async () => {
    await expect(runBackup(configOf(source, 'source'), [archive])).rejects.toMatchObject({
      code: 'backup.file-exists',
    });
  });

  it.runIf(process.getuid?.() === 0)('leaves nothing behind on a full disk, and says so', async () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', disk]);
    try {
      const file = join(disk, 'full.landfall');
      await expect(runBackup(configOf(source, 'source'), [file])).rejects.toMatchObject({ code: 'backup.disk-full' });
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  it('says that there is nothing in an empty database', async () => {
    await withTarget('nothing', async (config) => {
      const file = join(folder, 'nothing.landfall');
      await expect(runBackup(config, [file])).rejects.toMatchObject({ code: 'backup.nothing-there' });
    });
  });
});

describe('a restore', { timeout: LIMIT_MS }, () => {
  it('refuses a file in which one byte is another, wherever it is, and one that was cut or has grown', async () => {
    const whole = readFileSync(archive);
    const damaged = join(folder, 'damaged.landfall');
    const spots = [0, 511, whole.length - 1, whole.length - 1_030, whole.length - 2_000, whole.length - 2_049];
    const spread = Array.from({ length: 40 }, (_, index) => Math.floor((whole.length / 40) * index) + 7);
    for (const spot of [...spots, ...spread]) {
      const copy = Buffer.from(whole);
      copy[spot] = (copy[spot] ?? 0) ^ 1;
      writeFileSync(damaged, copy);
      await expect(verifyArchive(damaged), `byte ${spot}`).rejects.toMatchObject({ code: 'backup.damaged' });
    }
    for (const changed of [
      whole.subarray(0, -512),
      Buffer.concat([whole, Buffer.alloc(512)]),
      Buffer.from('no archive'),
    ]) {
      writeFileSync(damaged, changed);
      await expect(verifyArchive(damaged)).rejects.toMatchObject({ code: 'backup.damaged' });
    }
    await withTarget(homeWithKeys('damaged'), async (config, target) => {
      await expect(runRestore(config, [damaged])).rejects.toMatchObject({ code: 'backup.damaged' });
      expect(await tablesOf(target)).toBe(0);
    });
  });

  it('refuses a database in which something is', async () => {
    const used = await cloneDatabase();
    try {
      const config = configOf(used, homeWithKeys('used'));
      const before = await imageOf(used);
      await expect(runRestore(config, [archive])).rejects.toMatchObject({ code: 'backup.target-not-empty' });
      expect(await imageOf(used)).toEqual(before);
    } finally {
      await used.drop();
    }
  });

  it('leaves the database empty and the attachments alone when it cannot finish', async () => {
    await withTarget(homeWithKeys('conflict'), async (config, target) => {
      putFile(config, '2026/02/0190a2b0-0000-7000-8000-000000000002', Buffer.from('somebody else’s'));
      await expect(runRestore(config, [archive])).rejects.toMatchObject({ code: 'backup.file-conflict' });
      expect(await tablesOf(target)).toBe(0);
      expect(readdirSync(join(config.home, 'files', '2026', '02'))).toHaveLength(1);
      rmSync(join(config.home, 'files'), { recursive: true });
      expect(await runRestore(config, [archive])).toBe(0);
    });
  });

  it('asks for the keys of the back-up before it begins, and does without them only when told to', async () => {
    await withTarget('keyless', async (config, target) => {
      await expect(runRestore(config, [archive])).rejects.toMatchObject({ code: 'backup.keys-missing' });
      expect(await tablesOf(target)).toBe(0);
      expect(await runRestore(config, [archive, '--without-keys'])).toBe(0);
    });
  });

  it('takes the back-up of an earlier release and brings it up to date', async () => {
    const earlier = await emptyDatabase();
    const owner = createDataSource({ url: earlier.ownerUrl, pool: 3 });
    await owner.initialize();
    const names = owner.migrations.map((migration) => migration.constructor.name);
    const file = join(folder, 'earlier.landfall');
    try {
      await ownerTransaction(owner, ({ migrate }) => migrate((name) => name === names[0]));
      await earlier.sql(`grant usage on schema public to landfall_app`);
      await earlier.sql(`grant select, insert on all tables in schema public to landfall_app`);
      expect(await runBackup(configOf(earlier, homeWithKeys('earlier')), [file])).toBe(0);
    } finally {
      await owner.destroy();
      await earlier.drop();
    }
    await withTarget(homeWithKeys('later'), async (config, target) => {
      expect(await runRestore(config, [file])).toBe(0);
      const rows = await target.sql<{ name: string }>('select name from schema_migration order by id');
      expect(rows.map(({ name }) => name)).toEqual(names);
    });
  });

  it('refuses the back-up of a later release', async () => {
    const later = await cloneDatabase();
    const file = join(folder, 'later.landfall');
    try {
      await later.sql(`insert into schema_migration (timestamp, name) values (9999999999999, 'FarAway9999999999999')`);
      expect(await runBackup(configOf(later, homeWithKeys('later')), [file])).toBe(0);
    } finally {
      await later.drop();
    }
    await withTarget(homeWithKeys('refusing'), async (config, target) => {
      await expect(runRestore(config, [file])).rejects.toMatchObject({ code: 'backup.later-release' });
      expect(await tablesOf(target)).toBe(0);
    });
  });
});
