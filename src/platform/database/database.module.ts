import { Global, Inject, Logger, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { endWithin } from '../waiting/index.js';
import { Database } from './database.js';
import { Notifications } from './notifications.js';

/** How long statements under way may take once the process ends. */
const ENDING_MS = 5_000;

/** Offers `Database` (and the `DataSource` to repositories) to all modules; closes the pool at the end. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  private readonly logger = new Logger(DatabaseModule.name);

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static for(dataSource: DataSource): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [{ provide: DataSource, useValue: dataSource }, Database, Notifications],
      exports: [DataSource, Database, Notifications],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) {
      await endWithin(ENDING_MS, this.dataSource.destroy(), (reason) =>
        this.logger.warn(`statements under way: ${reason}`),
      );
    }
  }
}
