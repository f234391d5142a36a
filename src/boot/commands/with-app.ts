import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../../app.module.js';
import type { Config } from '../../platform/config/index.js';
import { createDataSource } from '../../platform/database/index.js';
import { createHttpApp } from '../../platform/http/index.js';
import { migrateSchema } from '../databases.js';
import { withDatabase } from './with-database.js';

/** The use cases of the product for as long as a command takes; nothing is served and no queue is worked on. */
export async function withApp<T>(config: Config, work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  return withDatabase(config, async (database) => {
    await migrateSchema(database);
    const dataSource = createDataSource({ url: database.appUrl, pool: 4, applicationName: 'landfall-cli' });
    await dataSource.initialize();
    const settings = config.with({ ROLE: 'api', LOG_LEVEL: 'error' });
    const app = await createHttpApp(AppModule.for(settings, dataSource), settings);
    try {
      await app.init();
      return await work(app);
    } finally {
      await app.close();
    }
  });
}
