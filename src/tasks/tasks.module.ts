import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/index.js';
import { DocumentsModule } from '../documents/index.js';
import { FilesModule } from '../files/index.js';
import { HandoverModule } from '../handover/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { RemindersModule } from '../reminders/index.js';
import { LinkedHandling } from './linked-handling.js';
import { LinkedTasks } from './linked-tasks.js';
import { TaskAccess } from './task-access.js';
import { TaskAsking } from './task-asking.js';
import { TaskDeadlines } from './task-deadlines.js';
import { TaskIssuing } from './task-issuing.js';
import { TaskLinkMail } from './task-link-mail.js';
import { TaskLinkVisits } from './task-link-visits.js';
import { TaskLinks } from './task-links.js';
import { TaskNaming } from './task-naming.js';
import { TaskOwing } from './task-owing.js';
import { TaskParties } from './task-parties.js';
import { TaskReassignment } from './task-reassignment.js';
import { TaskSources } from './task-sources.js';
import { TaskUnits } from './task-units.js';
import { TaskWords } from './task-words.js';
import { TasksBackfillRepository } from './tasks.backfill.repository.js';
import { TasksClosingService } from './tasks.closing.service.js';
import { TasksCommands } from './tasks.commands.js';
import { TasksController } from './tasks.controller.js';
import { DemoTasks } from './tasks.demo.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';
import { TasksHandoverEvents } from './tasks.handover.events.js';
import { TasksHandover } from './tasks.handover.js';
import { TasksHandoverQueries } from './tasks.handover.queries.js';
import { TasksHandlingController } from './tasks.handling.controller.js';
import { TasksHandlingService } from './tasks.handling.service.js';
import { TasksIssueService } from './tasks.issue.service.js';
import { TasksLetters } from './tasks.letters.js';
import { TasksLimitsQueries } from './tasks.limits.queries.js';
import { TasksLinkedController } from './tasks.linked.controller.js';
import { TasksLinksController } from './tasks.links.controller.js';
import { TasksNotices } from './tasks.notices.js';
import { TasksOpenWork } from './tasks.open-work.js';
import { TasksPapersController } from './tasks.papers.controller.js';
import { TasksPartsController } from './tasks.parts.controller.js';
import { TasksPartsRepository } from './tasks.parts.repository.js';
import { TasksPartsService } from './tasks.parts.service.js';
import { TasksQueries } from './tasks.queries.js';
import { TasksReader } from './tasks.reader.js';
import { TasksRecords } from './tasks.records.js';
import { TasksReminders } from './tasks.reminders.js';
import { TasksRepository } from './tasks.repository.js';
import { TasksRequestsService } from './tasks.requests.service.js';
import { TasksRulingController } from './tasks.ruling.controller.js';
import { TasksRulingsService } from './tasks.rulings.service.js';
import { TasksService } from './tasks.service.js';
import { TasksSheetQueries } from './tasks.sheet.queries.js';
import { TasksSheets } from './tasks.sheets.js';
import { TasksSubscribers } from './tasks.subscribers.js';
import { TasksTimelineQueries } from './tasks.timeline.queries.js';
import { TasksTodayController } from './tasks.today.controller.js';
import { TasksTodayQueries } from './tasks.today.queries.js';
import { TasksVisitsController } from './tasks.visits.controller.js';

const useCases = [
  TasksService,
  TasksIssueService,
  TasksHandlingService,
  TasksPartsService,
  TasksRequestsService,
  TasksRulingsService,
  TasksClosingService,
];
const screens = [
  TasksQueries,
  TasksDetailQueries,
  TasksTimelineQueries,
  TasksTodayQueries,
  TasksLimitsQueries,
  TasksSheetQueries,
];
const rules = [
  TasksHandoverEvents,
  TasksHandoverQueries,
  TaskAccess,
  TaskAsking,
  TaskDeadlines,
  TaskIssuing,
  TaskNaming,
  TaskOwing,
  TaskParties,
  TaskReassignment,
  TaskUnits,
  TaskWords,
];
/** The way in without an account. */
const links = [TaskLinks, TaskLinkVisits, LinkedTasks, LinkedHandling, TaskLinkMail];
const linkControllers = [TasksLinksController, TasksVisitsController, TasksLinkedController];
/** What registers with the services to the domain. */
const registrations = [
  TasksHandover,
  TasksLetters,
  TasksOpenWork,
  TasksNotices,
  TasksRecords,
  TasksReminders,
  TasksSheets,
  TasksSubscribers,
];

@Module({
  imports: [
    CalendarModule,
    DocumentsModule,
    FilesModule,
    HandoverModule,
    IdentityModule,
    NotificationsModule,
    RemindersModule,
  ],
  // `export` must not be taken for an id.
  controllers: [
    TasksPapersController,
    TasksController,
    TasksHandlingController,
    TasksPartsController,
    TasksRulingController,
    TasksTodayController,
    ...linkControllers,
  ],
  providers: [
    TasksRepository,
    TasksPartsRepository,
    TasksBackfillRepository,
    DemoTasks,
    TasksReader,
    TasksCommands,
    TaskSources,
    ...useCases,
    ...screens,
    ...rules,
    ...links,
    ...registrations,
  ],
  exports: [DemoTasks, TasksReader, TasksCommands, TaskSources, TaskDeadlines, TaskLinks],
})
export class TasksModule {}
