import { AppModule } from '../../app.module.js';
import type { Config } from '../../platform/config/index.js';
import { createDataSource } from '../../platform/database/index.js';
import { createHttpApp, describeApi } from '../../platform/http/index.js';

/** Prints the description of the API; needs neither a database nor a queue. */
export async function printOpenApi(config: Config): Promise<number> {
  const quiet = config.with({ LOG_LEVEL: 'error' });
  const dataSource = createDataSource({ url: 'postgres://nobody@127.0.0.1/none', pool: 2 });
  const app = await createHttpApp(AppModule.for(config, dataSource), quiet);
  process.stdout.write(JSON.stringify(describeApi(app)));
  return 0;
}
