import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Many rows in one statement with one parameter. With a parameter for each value PostgreSQL would parse and plan ten
 * thousand of them for two hundred leads. A column that some rows leave out is null there. Not for bytes.
 * @throws Error where such a column has a default: it must be given for all rows or for none
 */
export async function insertMany<Entity extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Entity>,
  rows: ReadonlyArray<Partial<Entity>>,
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const { tablePath, columns } = manager.connection.getMetadata(target);
  const given = columns.filter(({ propertyName }) => rows.some((row) => row[propertyName] !== undefined));
  const torn = given.find(
    ({ propertyName, default: value }) => value !== undefined && rows.some((row) => row[propertyName] === undefined),
  );
  if (torn) {
    throw new Error(`${tablePath}.${torn.databaseName} has a default: give it for all rows or for none`);
  }
  const records = rows.map((row) =>
    Object.fromEntries(given.map((column) => [column.databaseName, row[column.propertyName]])),
  );
  const names = given.map(({ databaseName }) => `"${databaseName}"`);
  await manager.query(
    `insert into "${tablePath}" (${names.join(', ')})
     select ${names.map((name) => `fresh.${name}`).join(', ')}
     from jsonb_populate_recordset(null::"${tablePath}", $1::jsonb) as fresh`,
    [JSON.stringify(records, wellFormed)],
  );
}

/** Half a character, which text of PostgreSQL replaces, is an error in its JSON. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
