import type { PoolClient } from 'pg';
import { MigrationExecutor, type DataSource } from 'typeorm';
import { takeMigrationLock } from './migration-lock.js';

/** One transaction of the owner in which tables are made and filled: all of it comes to be, or nothing. */
export interface OwnerTransaction {
  readonly client: PoolClient;
  /** Runs, in their order, the pending migrations whose name is wanted. Answers their names. */
  migrate(isWanted: (name: string) => boolean): Promise<string[]>;
}

/**
 * Holds the migration lock, so that a process that starts meanwhile waits and then finds everything or nothing.
 * @throws StartupError `startup.database-busy` while another process migrates or restores
 */
export async function ownerTransaction<T>(
  owner: DataSource,
  work: (transaction: OwnerTransaction) => Promise<T>,
): Promise<T> {
  const runner = owner.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await runner.startTransaction();
    await client.query('set local idle_in_transaction_session_timeout = 0');
    await takeMigrationLock((sql) => client.query(sql), 'transaction');
    const executor = new MigrationExecutor(owner, runner);
    const result = await work({ client, migrate: (isWanted) => runPending(executor, isWanted) });
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

async function runPending(executor: MigrationExecutor, isWanted: (name: string) => boolean): Promise<string[]> {
  const wanted = (await executor.getPendingMigrations()).filter(({ name }) => isWanted(name));
  for (const migration of wanted) {
    await executor.executeMigration(migration);
  }
  return wanted.map(({ name }) => name);
}
