import { describe, expect, it } from 'vitest';
import { checkDatabase, requireFitting } from './database-check.js';

const target = { variable: 'DATABASE_URL', address: 'db:5432', user: 'zone', database: 'zone' };

describe('a PostgreSQL of one’s own', () => {
  it('may be of version 15 or newer', () => {
    expect(() => requireFitting({ version: 150_000, encoding: 'UTF8' }, target)).not.toThrow();
    expect(() => requireFitting({ version: 180_004, encoding: 'UTF8' }, target)).not.toThrow();
    expect(() => requireFitting({ version: 140_019, encoding: 'UTF8' }, target)).toThrow(/db:5432 is version 14.*15/);
  });

  it('must be able to hold Chinese', () => {
    expect(() => requireFitting({ version: 170_000, encoding: 'SQL_ASCII' }, target)).toThrow(/SQL_ASCII.*UTF8/);
  });

  it('is asked for when the address is of something else', async () => {
    for (const url of ['mysql://localhost/zone', 'localhost:5432', '']) {
      await expect(checkDatabase(url, 'DATABASE_URL')).rejects.toMatchObject({ code: 'startup.database-url-invalid' });
    }
  });
});
