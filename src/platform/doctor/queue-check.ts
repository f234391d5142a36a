import { terminalLanguage } from '../config/index.js';
import { inspectRedis, type RedisState } from '../queue/index.js';
import { StartupError } from '../startup/index.js';
import type { Finding, Patient } from './doctor.types.js';

/** The engine that carries the queues: its memory must never give up a job; what is due stands in PostgreSQL anyway. */
export async function checkQueues(patient: Patient): Promise<Finding> {
  const { redisUrl } = patient.config;
  return redisUrl === undefined ? checkQueueTables(patient) : checkRedisState(redisUrl);
}

async function checkQueueTables({ runtime }: Patient): Promise<Finding> {
  const [row] = await runtime.query<{ may: boolean }>(
    `select coalesce(has_schema_privilege(to_regnamespace('bullmq'), 'usage'), false) as may`,
  );
  return row?.may
    ? { verdict: 'ok', code: 'doctor.queues-in-postgres' }
    : { verdict: 'fail', code: 'doctor.queues-missing' };
}

async function checkRedisState(url: string): Promise<Finding> {
  let state: RedisState;
  try {
    state = await inspectRedis(url);
  } catch (error) {
    const reason = error instanceof StartupError ? error.inLanguage(terminalLanguage()) : String(error);
    return { verdict: 'fail', code: 'doctor.redis-failed', params: { reason } };
  }
  const { version, evictionPolicy, appendOnly } = state;
  const params = { version, policy: evictionPolicy };
  if (evictionPolicy !== 'noeviction') {
    return { verdict: 'fail', code: 'doctor.redis-evicts', params };
  }
  return appendOnly
    ? { verdict: 'ok', code: 'doctor.redis', params }
    : { verdict: 'warn', code: 'doctor.redis-volatile', params };
}
