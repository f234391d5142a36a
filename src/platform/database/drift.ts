import type { DataSource } from 'typeorm';

/**
 * The statements that would make a migrated database into what the entities describe: empty when nobody forgot a
 * migration. Only tables that have an entity are compared.
 */
export async function schemaDrift(owner: DataSource): Promise<string[]> {
  const difference = await owner.driver.createSchemaBuilder().log();
  return difference.upQueries.map(({ query }) => query);
}
