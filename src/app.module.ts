import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CalendarModule } from './calendar/index.js';
import type { Config } from './platform/config/index.js';
import { DocumentsModule } from './documents/index.js';
import { FilesModule } from './files/index.js';
import { HandoverModule } from './handover/index.js';
import { IdentityModule } from './identity/index.js';
import { ImportsModule } from './imports/index.js';
import { LeadsModule } from './leads/index.js';
import { LeadershipModule } from './leadership/index.js';
import { NotificationsModule } from './notifications/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { RemindersModule } from './reminders/index.js';
import { TasksModule } from './tasks/index.js';

/** The business modules, in the order of the folder list. */
const modules: NonNullable<DynamicModule['imports']> = [
  LeadsModule,
  LeadershipModule,
  TasksModule,
  ImportsModule,
  DocumentsModule,
  HandoverModule,
  RemindersModule,
  NotificationsModule,
  CalendarModule,
  IdentityModule,
  FilesModule,
];

@Module({})
export class AppModule {
  static for(config: Config, dataSource: DataSource): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.for(config, dataSource), ...modules] };
  }
}
