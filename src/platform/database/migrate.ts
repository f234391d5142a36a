import type { DataSource } from 'typeorm';
import { releaseMigrationLock, takeMigrationLock } from './migration-lock.js';

/** Tables that only grow: the run-time role may read and insert, nothing else (the audit trail, `architecture.md` 4.1). */
const APPEND_ONLY_TABLES = ['event_log', 'event_seal'];

export interface MigrateOptions {
  /** Role of `DATABASE_URL` when it is not the owner: it gets the rights to use the tables. */
  runtimeRole?: string;
  /** Further steps of the owner under the same lock, such as the tables of the queues. */
  afterwards?: () => Promise<void>;
}

/**
 * Brings the schema up to date under an advisory lock. Answers the names of the migrations that ran.
 * @throws StartupError `startup.database-busy` while another process migrates or restores
 */
export async function migrate(owner: DataSource, options: MigrateOptions = {}): Promise<string[]> {
  const lock = owner.createQueryRunner();
  const ask = (sql: string): Promise<unknown> => lock.query(sql);
  try {
    await takeMigrationLock(ask, 'session');
    const executed = await runAll(owner, options);
    await releaseMigrationLock(ask);
    return executed;
  } catch (error) {
    // The lock ends with its connection, if that is what broke.
    await releaseMigrationLock(ask).catch(() => undefined);
    throw error;
  } finally {
    await lock.release();
  }
}

async function runAll(owner: DataSource, { afterwards, runtimeRole }: MigrateOptions): Promise<string[]> {
  const executed = await owner.runMigrations({ transaction: 'each' });
  await afterwards?.();
  if (runtimeRole) {
    await grantRuntimeRole(owner, runtimeRole);
  }
  return executed.map((migration) => migration.name);
}

async function grantRuntimeRole(owner: DataSource, role: string): Promise<void> {
  const name = `"${role.replaceAll('"', '""')}"`;
  const schemas: Array<{ name: string }> = await owner.query(
    `select nspname as name from pg_namespace where nspname in ('public', 'bullmq')`,
  );
  for (const schema of schemas) {
    // BullMQ makes a sequence of its own for each queue when the first job comes; its schema holds transport alone.
    const right = schema.name === 'bullmq' ? 'usage, create' : 'usage';
    await owner.query(`grant ${right} on schema ${schema.name} to ${name}`);
    await owner.query(`grant select, insert, update, delete on all tables in schema ${schema.name} to ${name}`);
    await grantSequences(owner, schema.name, name);
    await owner.query(`grant execute on all functions in schema ${schema.name} to ${name}`);
  }
  await owner.query(`revoke all on schema_migration from ${name}`);
  await owner.query(`grant select on schema_migration to ${name}`);
  for (const table of APPEND_ONLY_TABLES) {
    await owner.query(`revoke update, delete, truncate on ${table} from ${name}`);
  }
}

/** One by one, and only our own: the sequences that BullMQ made at run time belong to the run-time role already. */
async function grantSequences(owner: DataSource, schema: string, role: string): Promise<void> {
  const sequences: Array<{ name: string }> = await owner.query(
    `select format('%I.%I', schemaname, sequencename) as name
       from pg_sequences where schemaname = $1 and sequenceowner = current_user`,
    [schema],
  );
  for (const sequence of sequences) {
    await owner.query(`grant usage, select, update on sequence ${sequence.name} to ${role}`);
  }
}
