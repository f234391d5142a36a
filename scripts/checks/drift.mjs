// Entities and migrations must describe the same schema: migrate an empty database, then ask what would still change.
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const dist = (path) => join(root, 'dist', path);
await import('reflect-metadata');
const { startThrowawayPostgres } = await import(dist('platform/embedded/index.js'));
const { createDataSource, schemaDrift } = await import(dist('platform/database/index.js'));
const { migrateSchema } = await import(dist('boot/databases.js'));
await import(dist('app.module.js'));

const postgres = await startThrowawayPostgres();
let drift;
try {
  const url = new URL(postgres.migrationUrl);
  const app = new URL(postgres.appUrl);
  await migrateSchema({ migrationUrl: url.toString(), appUrl: app.toString() });
  const dataSource = createDataSource({ url: url.toString(), pool: 2 });
  await dataSource.initialize();
  drift = await schemaDrift(dataSource);
  await dataSource.destroy();
} finally {
  await postgres.stop();
}
if (drift.length > 0) {
  console.error(`entities and migrations differ:\n${drift.join('\n')}`);
  process.exit(1);
}
