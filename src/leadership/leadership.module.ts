import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/index.js';
import { FilesModule } from '../files/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { RemindersModule } from '../reminders/index.js';
import { TasksModule } from '../tasks/index.js';
import { HandingOut } from './handing-out.js';
import { InstructionAccess } from './instruction-access.js';
import { InstructionEntering } from './instruction-entering.js';
import { InstructionFollowing } from './instruction-following.js';
import { InstructionsController } from './instructions.controller.js';
import { InstructionsDetailQueries } from './instructions.detail.queries.js';
import { InstructionsEntryService } from './instructions.entry.service.js';
import { InstructionsLimitsQueries } from './instructions.limits.queries.js';
import { InstructionsNotices } from './instructions.notices.js';
import { InstructionsQueries } from './instructions.queries.js';
import { InstructionsReader } from './instructions.reader.js';
import { InstructionsRecords } from './instructions.records.js';
import { InstructionsReminders } from './instructions.reminders.js';
import { InstructionsReportingService } from './instructions.reporting.service.js';
import { InstructionsRepository } from './instructions.repository.js';
import { InstructionsSightQueries } from './instructions.sight.queries.js';
import { InstructionsSubscribers } from './instructions.subscribers.js';
import { InstructionsTimelineController } from './instructions.timeline.controller.js';
import { InstructionsTimelineQueries } from './instructions.timeline.queries.js';
import { LeadershipRecords } from './leadership-records.js';

const instructions = [
  InstructionAccess,
  InstructionEntering,
  InstructionFollowing,
  HandingOut,
  InstructionsRepository,
  InstructionsReader,
  InstructionsEntryService,
  InstructionsReportingService,
  InstructionsQueries,
  InstructionsDetailQueries,
  InstructionsTimelineQueries,
  InstructionsSightQueries,
  InstructionsLimitsQueries,
];
/** What registers with the services to the domain. */
const registrations = [InstructionsNotices, InstructionsRecords, InstructionsReminders, InstructionsSubscribers];

@Module({
  imports: [CalendarModule, FilesModule, IdentityModule, NotificationsModule, RemindersModule, TasksModule],
  controllers: [InstructionsController, InstructionsTimelineController],
  providers: [LeadershipRecords, ...instructions, ...registrations],
  exports: [LeadershipRecords],
})
export class LeadershipModule {}
