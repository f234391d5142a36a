import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarQueries } from './calendar.queries.js';
import { CalendarReader } from './calendar.reader.js';
import { CalendarRepository } from './calendar.repository.js';
import { CalendarService } from './calendar.service.js';

@Module({
  controllers: [CalendarController],
  providers: [CalendarService, CalendarRepository, CalendarQueries, CalendarReader],
  exports: [CalendarReader],
})
export class CalendarModule {}
