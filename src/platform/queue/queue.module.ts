import { Global, Logger, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/index.js';
import { createEngine } from './engine.js';
import { JobQueues } from './job-queues.js';
import { QUEUE_ENGINE } from './tokens.js';

@Global()
@Module({
  providers: [
    {
      provide: QUEUE_ENGINE,
      inject: [Config, DataSource],
      useFactory: (config: Config, dataSource: DataSource) => {
        const logger = new Logger('Queues');
        const url = dataSource.options.type === 'postgres' ? dataSource.options.url : undefined;
        return createEngine({ redisUrl: config.redisUrl, databaseUrl: url ?? '' }, (error) =>
          logger.warn(error.message),
        );
      },
    },
    JobQueues,
  ],
  exports: [JobQueues],
})
export class QueueModule {}
