import { realNow } from '../clock/index.js';
import { checkAnchors } from './anchor-check.js';
import type { DatabaseCheck, Finding, Patient } from './doctor.types.js';
import { checkQueues } from './queue-check.js';

/** Limits follow the database's clock; sessions shown by a machine that is far off look wrong. */
const CLOCK_SECONDS = 5;
/** The relay looks every few seconds; what waits for minutes is stuck. */
const STUCK_MINUTES = 5;
const TABLES = ['event_log', 'event_seal'];

export const databaseChecks: readonly DatabaseCheck[] = [
  checkServer,
  checkMigrations,
  checkRoles,
  checkAuditGuard,
  checkAnchors,
  checkQueues,
  checkClock,
  checkEvents,
];

async function checkServer({ runtime }: Patient): Promise<Finding> {
  const [server] = await runtime.query<{ version: string; encoding: string; name: string }>(
    `select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
            current_database() as name`,
  );
  return { verdict: 'ok', code: 'doctor.database', params: { ...server } };
}

async function checkMigrations({ missingMigrations }: Patient): Promise<Finding> {
  return missingMigrations === 0
    ? { verdict: 'ok', code: 'doctor.migrations' }
    : { verdict: 'fail', code: 'doctor.migrations-missing', params: { count: missingMigrations } };
}

async function checkRoles(patient: Patient): Promise<Finding> {
  const { runtime, owner } = await rolesOf(patient);
  return runtime === owner
    ? { verdict: 'warn', code: 'doctor.one-role', params: { runtime } }
    : { verdict: 'ok', code: 'doctor.roles', params: { runtime, owner } };
}

/** Rights where two roles share the work, triggers in any case: what the audit trail promises must really be so. */
async function checkAuditGuard(patient: Patient): Promise<Finding> {
  const { runtime, owner } = await rolesOf(patient);
  const rights = await patient.runtime.query<{ table: string }>(
    `select name as table from unnest($1::text[]) as name
     where has_table_privilege(to_regclass(name), 'update, delete, truncate')`,
    [TABLES],
  );
  if (runtime !== owner && rights.length > 0) {
    return {
      verdict: 'fail',
      code: 'doctor.audit-rights',
      params: { tables: rights.map(({ table }) => table).join(', ') },
    };
  }
  const [triggers] = await patient.owner.query<{ count: number }>(
    `select count(*)::int as count from pg_trigger join pg_proc on pg_proc.oid = pg_trigger.tgfoid
     where pg_proc.proname = 'refuse_change' and pg_trigger.tgenabled in ('O', 'A')
       and pg_trigger.tgrelid in (select to_regclass(name) from unnest($1::text[]) as name)`,
    [TABLES],
  );
  return (triggers?.count ?? 0) >= 2 * TABLES.length
    ? { verdict: 'ok', code: 'doctor.audit-guarded' }
    : { verdict: 'fail', code: 'doctor.audit-triggers' };
}

async function checkClock({ runtime }: Patient): Promise<Finding> {
  const asked = realNow().getTime();
  const [row] = await runtime.query<{ now: Date }>('select clock_timestamp() as now');
  const answered = realNow().getTime();
  const difference = Math.abs((row?.now.getTime() ?? 0) - (asked + answered) / 2) / 1_000;
  const params = { seconds: difference.toFixed(1) };
  return difference <= CLOCK_SECONDS
    ? { verdict: 'ok', code: 'doctor.clock', params }
    : { verdict: 'warn', code: 'doctor.clock-off', params };
}

async function checkEvents({ runtime }: Patient): Promise<Finding> {
  const [row] = await runtime.query<{ dead: number; stuck: number }>(
    `select count(*) filter (where event_pending.dead_at is not null)::int as dead,
            count(*) filter (where event_pending.dead_at is null
                             and event_pending.next_attempt_at < clock_timestamp() - $1 * interval '1 minute')::int as stuck
     from event_pending`,
    [STUCK_MINUTES],
  );
  const params = { dead: row?.dead ?? 0, stuck: row?.stuck ?? 0, minutes: STUCK_MINUTES };
  return params.dead + params.stuck === 0
    ? { verdict: 'ok', code: 'doctor.events', params }
    : { verdict: 'warn', code: 'doctor.events-left', params };
}

async function rolesOf({ runtime, owner }: Patient): Promise<{ runtime: string; owner: string }> {
  const sql = 'select current_user::text as name';
  const [[used], [owning]] = await Promise.all([
    runtime.query<{ name: string }>(sql),
    owner.query<{ name: string }>(sql),
  ]);
  return { runtime: used?.name ?? '', owner: owning?.name ?? '' };
}
