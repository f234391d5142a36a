import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ClockModule } from './clock/index.js';
import { Config } from './config/index.js';
import { DatabaseModule } from './database/index.js';
import { EventsModule } from './events/index.js';
import { HealthModule } from './health/index.js';
import { HttpModule } from './http/index.js';
import { KeysModule } from './keys/index.js';
import { QueueModule } from './queue/index.js';
import { RecordsModule } from './records/index.js';
import { RetentionModule } from './retention/index.js';
import { SettingsModule } from './settings/index.js';
import { SweepsModule } from './sweeps/index.js';
import { TokenLinksModule } from './token-links/index.js';
import { TrashModule } from './trash/index.js';

/** What all modules stand on; it knows no domain word. */
@Global()
@Module({})
export class PlatformModule {
  static for(config: Config, dataSource: DataSource): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DatabaseModule.for(dataSource),
        ClockModule,
        QueueModule,
        EventsModule,
        SweepsModule,
        RecordsModule,
        KeysModule,
        SettingsModule,
        TrashModule,
        RetentionModule,
        HealthModule,
        HttpModule,
        TokenLinksModule,
      ],
      providers: [{ provide: Config, useValue: config }],
      exports: [Config],
    };
  }
}
