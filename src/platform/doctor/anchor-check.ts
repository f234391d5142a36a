import type { Database } from '../database/index.js';
import { anchorFileOf } from '../events/index.js';
import type { Finding, Patient } from './doctor.types.js';

/** The anchor is hourly: older than two of them, one was missed. */
const ANCHOR_HOURS = 2;

/** Whether the head of the audit chain was put outside the database lately (`architecture.md` 4.1). */
export async function checkAnchors({ config, runtime }: Patient): Promise<Finding> {
  const { anchors, unreadable } = await anchorFileOf(config.home).read();
  if (unreadable > 0) {
    return { verdict: 'warn', code: 'doctor.anchor-unreadable', params: { unreadable } };
  }
  const last = anchors.at(-1);
  return last === undefined ? checkFirst(runtime) : checkAge(runtime, last.at);
}

/** A new installation is anchored for the first time an hour after its first event. */
async function checkFirst(runtime: Database): Promise<Finding> {
  const [first] = await runtime.query<{ hours: number }>(
    `select (extract(epoch from clock_timestamp() - event_seal.sealed_at) / 3600)::float8 as hours
     from event_seal order by event_seal.position limit 1`,
  );
  return first !== undefined && first.hours > ANCHOR_HOURS
    ? { verdict: 'warn', code: 'doctor.anchor-none' }
    : { verdict: 'ok', code: 'doctor.anchor-first' };
}

async function checkAge(runtime: Database, anchoredAt: string): Promise<Finding> {
  const [row] = await runtime.query<{ hours: number }>(
    'select (extract(epoch from clock_timestamp() - $1::timestamptz) / 3600)::float8 as hours',
    [anchoredAt],
  );
  const hours = row?.hours ?? 0;
  const params = { hours: hours.toFixed(1) };
  return hours <= ANCHOR_HOURS
    ? { verdict: 'ok', code: 'doctor.anchor', params }
    : { verdict: 'warn', code: 'doctor.anchor-old', params };
}
