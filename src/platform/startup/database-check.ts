import { Client } from 'pg';
import { StartupError, type StartupParams } from './startup-error.js';
import type { StartupCode } from './startup-messages.js';
import { codeOf } from './system-errors.js';

const CONNECT_MS = 10_000;
const OLDEST_MAJOR = 15;

/** The settings that name a server of one's own. */
export type DatabaseVariable = 'DATABASE_URL' | 'DATABASE_MIGRATION_URL';

const REFUSALS: Readonly<Record<string, StartupCode>> = {
  '28P01': 'startup.database-refused',
  '28000': 'startup.database-refused',
  '3D000': 'startup.database-missing',
};

/**
 * Connects once to a server of one's own and looks whether it will do.
 * @throws StartupError one of `startup.database-*`; its text holds the address and the user, never the password.
 */
export async function checkDatabase(url: string, variable: DatabaseVariable): Promise<void> {
  const target = parse(url, variable);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  // A server that goes away between two answers is told by the query that fails.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
    );
    requireFitting(rows[0] ?? { version: 0, encoding: '' }, target);
  } catch (error) {
    throw error instanceof StartupError ? error : explain(error, target);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Separate from the connection so that every version can be tried. */
export function requireFitting(server: { version: number; encoding: string }, target: StartupParams): void {
  const major = Math.floor(server.version / 10_000);
  if (major < OLDEST_MAJOR) {
    throw new StartupError('startup.database-too-old', { ...target, found: major, needed: OLDEST_MAJOR });
  }
  if (server.encoding !== 'UTF8') {
    throw new StartupError('startup.database-encoding', { ...target, found: server.encoding });
  }
}

function parse(text: string, variable: DatabaseVariable): StartupParams {
  try {
    const url = new URL(text);
    if (url.protocol === 'postgres:' || url.protocol === 'postgresql:') {
      const user = decodeURIComponent(url.username);
      const database = decodeURIComponent(url.pathname.slice(1)) || user;
      const host = url.hostname || (url.searchParams.get('host') ?? 'localhost');
      return { variable, address: `${host}:${url.port || 5432}`, user, database };
    }
  } catch {
    // Answered below, like an address of another kind.
  }
  throw new StartupError('startup.database-url-invalid', { variable });
}

function explain(error: unknown, target: StartupParams): StartupError {
  const refusal = REFUSALS[codeOf(error) ?? ''];
  const params = { ...target, reason: reasonOf(error) };
  return new StartupError(refusal ?? 'startup.database-unreachable', params, { cause: error });
}

/** A refused connection to a name with several addresses has no message of its own, only a code. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message || codeOf(error)) ?? 'unknown';
}
