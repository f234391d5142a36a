import { platformErrors, type DomainError } from '../errors/index.js';

const BY_SQL_STATE: Record<string, () => DomainError> = {
  // unique, foreign-key and exclusion violations, serialization failure, deadlock, lock timeout
  '23505': platformErrors.conflict,
  '23503': platformErrors.conflict,
  '23P01': platformErrors.conflict,
  '40001': platformErrors.conflict,
  '40P01': platformErrors.conflict,
  '55P03': platformErrors.unavailable,
  // a character that PostgreSQL text cannot hold, an unreadable literal, a number out of range
  '22021': platformErrors.malformed,
  '22P02': platformErrors.malformed,
  '22P05': platformErrors.malformed,
  '22003': platformErrors.malformed,
  '22007': platformErrors.malformed,
  '22008': platformErrors.malformed,
  // read-only, disk full, starting up, shutting down, too many connections
  '25006': platformErrors.unavailable,
  '53100': platformErrors.unavailable,
  '53300': platformErrors.unavailable,
  '57P01': platformErrors.unavailable,
  '57P02': platformErrors.unavailable,
  '57P03': platformErrors.unavailable,
};

const CONNECTION_LOST = /ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect/;

/** What the database refused, said as a refusal of ours; undefined for what is a mistake of the code. */
export function databaseErrorOf(thrown: unknown): DomainError | undefined {
  if (!(thrown instanceof Error)) {
    return undefined;
  }
  const state = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  const known = BY_SQL_STATE[state];
  if (known) {
    return known();
  }
  return CONNECTION_LOST.test(`${state} ${thrown.message}`) ? platformErrors.unavailable() : undefined;
}
