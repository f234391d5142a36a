import { expect, it } from 'vitest';
import { takeMigrationLock } from './migration-lock.js';

function askOf(code: string): (sql: string) => Promise<unknown> {
  return async (sql) => {
    if (sql.includes('advisory')) {
      throw Object.assign(new Error('canceling statement due to lock timeout'), { code });
    }
  };
}

it('says in one line that somebody else migrates or restores for too long', async () => {
  await expect(takeMigrationLock(askOf('55P03'), 'session')).rejects.toMatchObject({ code: 'startup.database-busy' });
});

it('leaves every other failure as it is', async () => {
  await expect(takeMigrationLock(askOf('57P01'), 'transaction')).rejects.toThrow('canceling statement');
});
