import { StartupError, codeOf } from '../startup/index.js';

/** Any number; the same for every process that migrates or restores, so that they wait for one another. */
const MIGRATION_LOCK = 7_215_903;
/** A restore may take longer than anybody wants to look at a start that says nothing. */
const PATIENCE_S = 60;
const LOCK_TIMEOUT = '55P03';

/**
 * Waits for whoever migrates or restores this database now, and keeps others out until the session or the transaction
 * ends. `ask` sends a statement through the connection that is to hold the lock.
 * @throws StartupError `startup.database-busy` when the other does not end in time
 */
export async function takeMigrationLock(
  ask: (sql: string) => Promise<unknown>,
  until: 'session' | 'transaction',
): Promise<void> {
  const lock = until === 'session' ? 'pg_advisory_lock' : 'pg_advisory_xact_lock';
  try {
    await ask(`set lock_timeout = '${PATIENCE_S}s'`);
    await ask(`select ${lock}(${MIGRATION_LOCK})`);
    await ask('reset lock_timeout');
  } catch (error) {
    throw codeOf(error) === LOCK_TIMEOUT ? new StartupError('startup.database-busy', {}, { cause: error }) : error;
  }
}

/** Gives a lock of the session free. */
export async function releaseMigrationLock(ask: (sql: string) => Promise<unknown>): Promise<void> {
  await ask(`select pg_advisory_unlock(${MIGRATION_LOCK})`);
}
