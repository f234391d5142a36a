import type { DataSource } from 'typeorm';

/** Any number; the same for every process that migrates, so that they wait for one another. */
export const MIGRATION_LOCK = 7_215_903;

/** Tables that only grow: the run-time role may read and insert, nothing else (the audit trail, `architecture.md` 4.1). */
const APPEND_ONLY_TABLES = ['event_log', 'event_seal'];

export interface MigrateOptions {
  /** Role of `DATABASE_URL` when it is not the owner: it gets the rights to use the tables. */
  runtimeRole?: string;
  /** Further steps of the owner under the same lock, such as the tables of the queues. */
  afterwards?: () => Promise<void>;
}

/** Brings the schema up to date under an advisory lock. Answers the names of the migrations that ran. */
export async function migrate(owner: DataSource, options: MigrateOptions = {}): Promise<string[]> {
  const lock = owner.createQueryRunner();
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const executed = await owner.runMigrations({ transaction: 'each' });
    await options.afterwards?.();
    if (options.runtimeRole) {
      await grantRuntimeRole(owner, options.runtimeRole);
    }
    return executed.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
  }
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
