import { anchorFileOf } from '../events/index.js';
import type { Finding, Patient } from './doctor.types.js';

/** The anchor is hourly: older than two of them, one was missed. */
const ANCHOR_HOURS = 2;

/** Whether the head of the audit chain was put outside the database lately (`architecture.md` 4.1). */
export async function checkAnchors({ config, runtime }: Patient): Promise<Finding> {
  const { anchors, unreadable } = await anchorFileOf(config.home).read();
  const last = anchors.at(-1)?.at ?? null;
  const [row] = await runtime.query<{ sealed: number | null; anchored: number | null }>(
    `select (extract(epoch from clock_timestamp() - min(first_seal.sealed_at)) / 3600)::float8 as sealed,
            (extract(epoch from clock_timestamp() - $1::timestamptz) / 3600)::float8 as anchored
     from (select event_seal.sealed_at from event_seal order by event_seal.position limit 1) as first_seal`,
    [last],
  );
  const { sealed = null, anchored = null } = row ?? {};
  if (unreadable > 0) {
    return { verdict: 'warn', code: 'doctor.anchor-unreadable', params: { unreadable } };
  }
  if (anchored === null) {
    const isDue = sealed !== null && sealed > ANCHOR_HOURS;
    return isDue ? { verdict: 'warn', code: 'doctor.anchor-none' } : { verdict: 'ok', code: 'doctor.anchor-first' };
  }
  const params = { hours: anchored.toFixed(1) };
  return anchored <= ANCHOR_HOURS
    ? { verdict: 'ok', code: 'doctor.anchor', params }
    : { verdict: 'warn', code: 'doctor.anchor-old', params };
}
