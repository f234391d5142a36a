import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { StartupError, codeOf } from '../startup/index.js';
import type { PostgresUrls } from './embedded.types.js';
import type { Passwords } from './passwords.js';

export const DATABASE = 'landfall';

/** Who may do what: the owner makes tables, the application uses them, the superuser only sets this up. */
export const ROLES = { superuser: 'postgres', owner: 'landfall_owner', app: 'landfall_app' } as const;

export function urlsOf(port: number, passwords: Passwords): PostgresUrls {
  const url = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  return {
    migrationUrl: url(ROLES.owner, passwords.owner, DATABASE),
    appUrl: url(ROLES.app, passwords.app, DATABASE),
    superuserUrl: url(ROLES.superuser, passwords.superuser, 'postgres'),
  };
}

/**
 * Makes the two roles, the database and the rights between them, as far as they are not there: the last grant tells
 * that all before it was done, so a start that was cut off is finished by the next one.
 * @throws StartupError `startup.postgres-credentials-lost` when the server refuses the superuser's password.
 */
export async function ensureRoles(port: number, passwords: Passwords, passwordFile: string): Promise<void> {
  try {
    if (!(await isPrepared(port, passwords.superuser))) {
      await within({ port, password: passwords.superuser, database: 'postgres' }, (client) =>
        makeDatabase(client, passwords),
      );
      await within({ port, password: passwords.superuser, database: DATABASE }, grantRights);
    }
  } catch (error) {
    if (codeOf(error) === '28P01') {
      throw new StartupError('startup.postgres-credentials-lost', { path: passwordFile }, { cause: error });
    }
    throw error;
  }
}

async function isPrepared(port: number, password: string): Promise<boolean> {
  const sql = `select 1 from pg_default_acl d join pg_roles r on r.oid = d.defaclrole
               where r.rolname = $1 and d.defaclobjtype = 'n'`;
  try {
    return await within(
      { port, password, database: DATABASE },
      async (client) => (await client.query(sql, [ROLES.owner])).rowCount === 1,
    );
  } catch (error) {
    if (codeOf(error) === '3D000') {
      return false;
    }
    throw error;
  }
}

async function makeDatabase(client: Client, passwords: Passwords): Promise<void> {
  await makeRole(client, { name: ROLES.owner, password: passwords.owner, mayCreateDatabases: true });
  await makeRole(client, { name: ROLES.app, password: passwords.app, mayCreateDatabases: false });
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) {
    await client.query(`create database ${DATABASE} owner ${ROLES.owner}`);
  }
}

interface NewRole {
  readonly name: string;
  readonly password: string;
  readonly mayCreateDatabases: boolean;
}

async function makeRole(client: Client, { name, password, mayCreateDatabases }: NewRole): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  const rights = `login ${mayCreateDatabases ? 'createdb' : 'nocreatedb'} password ${escapeLiteral(password)}`;
  await client.query(`${verb} role ${escapeIdentifier(name)} ${rights}`);
}

async function grantRights(client: Client): Promise<void> {
  const { owner, app } = ROLES;
  const forNew = `alter default privileges for role ${owner}`;
  await client.query('begin');
  await client.query(`revoke all on database ${DATABASE} from public`);
  await client.query(`grant connect, temporary on database ${DATABASE} to ${app}`);
  await client.query(`alter schema public owner to ${owner}`);
  await client.query('revoke all on schema public from public');
  await client.query(`grant usage on schema public to ${app}`);
  await client.query(`${forNew} grant select, insert, update, delete on tables to ${app}`);
  await client.query(`${forNew} grant usage, select on sequences to ${app}`);
  await client.query(`${forNew} grant usage on schemas to ${app}`);
  await client.query('commit');
}

interface Place {
  port: number;
  password: string;
  database: string;
}

async function within<T>(place: Place, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ host: '127.0.0.1', user: ROLES.superuser, ...place });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
