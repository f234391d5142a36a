import type { DataSource } from 'typeorm';

/** True for a role that may make tables; one that may not can only serve what another role has migrated. */
export async function mayMigrate(connection: DataSource): Promise<boolean> {
  const rows: Array<{ may: boolean }> = await connection.query(
    `select has_schema_privilege('public', 'create') as may`,
  );
  return rows[0]?.may ?? false;
}

/** How many migrations of this release the database lacks. Newer ones of a later release do not count: it still fits. */
export async function missingMigrations(connection: DataSource): Promise<number> {
  const [table]: Array<{ exists: boolean }> = await connection.query(
    `select to_regclass('public.schema_migration') is not null as exists`,
  );
  const applied: Array<{ name: string }> = table?.exists
    ? await connection.query('select name from schema_migration')
    : [];
  const names = new Set(applied.map(({ name }) => name));
  return connection.migrations.filter((migration) => !names.has(migration.name ?? migration.constructor.name)).length;
}
