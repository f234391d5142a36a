import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/index.js';
import { DocumentsModule } from '../documents/index.js';
import { FilesModule } from '../files/index.js';
import { HandoverModule } from '../handover/index.js';
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
import { InstructionsSheets } from './instructions.sheets.js';
import { InstructionsSightQueries } from './instructions.sight.queries.js';
import { InstructionsSubscribers } from './instructions.subscribers.js';
import { InstructionsTimelineController } from './instructions.timeline.controller.js';
import { InstructionsTimelineQueries } from './instructions.timeline.queries.js';
import { LeadershipRecords } from './leadership-records.js';
import { DemoFieldWorks } from './field-works.demo.js';
import { DemoInstructions } from './instructions.demo.js';
import { DemoLeadership } from './leadership.demo.js';
import { DemoLinks } from './links.demo.js';
import { LeadershipPapersController } from './leadership.papers.controller.js';
import { FieldWorkAccess } from './field-work-access.js';
import { FieldWorkEntering } from './field-work-entering.js';
import { FieldWorkForms } from './field-work-forms.js';
import { FieldWorkKeeping } from './field-work-keeping.js';
import { FieldWorksController } from './field-works.controller.js';
import { FieldWorksQueries } from './field-works.queries.js';
import { FieldWorksRecords } from './field-works.records.js';
import { FieldWorksRepository } from './field-works.repository.js';
import { FieldWorksService } from './field-works.service.js';
import { FieldWorksSubscribers } from './field-works.subscribers.js';
import { LeaderChoice } from './leader-choice.js';
import { RecordChoice } from './record-choice.js';
import { LinkAccess } from './link-access.js';
import { LinkCadence } from './link-cadence.js';
import { LinkChanging } from './link-changing.js';
import { LinkChoosing } from './link-choosing.js';
import { LinkKeeping } from './link-keeping.js';
import { LinkSuccession } from './link-succession.js';
import { LinksController } from './links.controller.js';
import { LinksHandover } from './links.handover.js';
import { LinksHandoverQueries } from './links.handover.queries.js';
import { LinksNotices } from './links.notices.js';
import { LinksOpenWork } from './links.open-work.js';
import { LinksQueries } from './links.queries.js';
import { LinksRecords } from './links.records.js';
import { LinksReminders } from './links.reminders.js';
import { LinksRepository } from './links.repository.js';
import { LinksService } from './links.service.js';

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
const links = [
  LinkAccess,
  LinkCadence,
  LinkChanging,
  LinkChoosing,
  LinkKeeping,
  LinkSuccession,
  LinksHandoverQueries,
  LinksRepository,
  LinksService,
  LinksQueries,
];
const fieldWorks = [
  FieldWorkAccess,
  FieldWorkEntering,
  FieldWorkForms,
  FieldWorkKeeping,
  FieldWorksRepository,
  FieldWorksService,
  FieldWorksQueries,
];
/** What registers with the services to the domain. */
const registrations = [
  InstructionsNotices,
  InstructionsRecords,
  InstructionsReminders,
  InstructionsSheets,
  InstructionsSubscribers,
  LinksHandover,
  LinksNotices,
  LinksOpenWork,
  LinksRecords,
  LinksReminders,
  FieldWorksRecords,
  FieldWorksSubscribers,
];

/** What is made up for the demo zone. */
const demo = [DemoLeadership, DemoInstructions, DemoFieldWorks, DemoLinks];

@Module({
  imports: [
    CalendarModule,
    DocumentsModule,
    FilesModule,
    HandoverModule,
    IdentityModule,
    NotificationsModule,
    RemindersModule,
    TasksModule,
  ],
  controllers: [
    InstructionsController,
    InstructionsTimelineController,
    LinksController,
    FieldWorksController,
    LeadershipPapersController,
  ],
  providers: [
    ...demo,
    LeadershipRecords,
    LeaderChoice,
    RecordChoice,
    ...instructions,
    ...links,
    ...fieldWorks,
    ...registrations,
  ],
  exports: [LeadershipRecords, DemoLeadership],
})
export class LeadershipModule {}
