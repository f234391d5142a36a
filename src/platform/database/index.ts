/** PostgreSQL: the connection, the transaction of a use case, migrations, ids. */
export { createDataSource, type DataSourceSettings } from './data-source.js';
export { Database } from './database.js';
export { DatabaseModule } from './database.module.js';
export { Notifications } from './notifications.js';
export { newId } from './ids.js';
export { SqlParameters } from './sql-parameters.js';
export { migrate, type MigrateOptions } from './migrate.js';
export { schemaDrift } from './drift.js';
export { mayMigrate, missingMigrations } from './schema-state.js';
export { ownerTransaction, type OwnerTransaction } from './owner-transaction.js';
