import { DataSource, getMetadataArgsStorage } from 'typeorm';
import pg from 'pg';
import { migrations } from './migrations.js';
import { SnakeCaseNaming } from './naming.js';

// A date stays YYYY-MM-DD: no local midnight on the way to JSON. numeric and int8 stay strings by themselves.
pg.types.setTypeParser(pg.types.builtins.DATE, (value: string) => value);

export interface DataSourceSettings {
  url: string;
  pool: number;
  applicationName?: string;
}

/** The one definition of the connection. Its entities are all that have been imported, so import the modules first. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    applicationName: settings.applicationName ?? 'landfall',
    poolSize: settings.pool,
    connectTimeoutMS: 5_000,
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    migrationsRun: false,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'schema_migration',
    logging: false,
    installExtensions: false,
    entities: getMetadataArgsStorage().tables.map((table) => table.target),
    migrations,
    extra: { options: '-c timezone=UTC -c lock_timeout=10000 -c idle_in_transaction_session_timeout=60000' },
  });
}
