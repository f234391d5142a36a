/** The one subscriber that every event has. Its row comes with the first migration, so that no event misses it. */
export const SEALER = 'platform.sealer';

/**
 * What of an event is sealed, in this order, for ever: a column that `event_log` gets later changes no seal of before.
 * Instants as seconds, because their text form depends on the session; of the other types it depends on nothing.
 */
const SEALED_COLUMNS = [
  'event_log.id',
  'event_log.type',
  'event_log.subject_kind',
  'event_log.subject_id',
  'event_log.actor_id',
  'event_log.on_behalf_of_id',
  'event_log.request_id',
  'event_log.data',
  'event_log.before',
  'event_log.after',
  'extract(epoch from event_log.business_at)',
  'extract(epoch from event_log.recorded_at)',
];

/**
 * SHA-256 of an event, as an expression over `event_log`: its columns in PostgreSQL's text form of a row. Sealer and
 * verifier spell it out instead of calling a function of ours, which could be replaced like a row.
 */
export const EVENT_DIGEST = `pg_catalog.sha256(pg_catalog.convert_to(row(${SEALED_COLUMNS.join(', ')})::text, 'UTF8'))`;
