import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/index.js';
import { DocumentsModule } from '../documents/index.js';
import { FilesModule } from '../files/index.js';
import { HandoverModule } from '../handover/index.js';
import { IdentityModule } from '../identity/index.js';
import { ImportsModule } from '../imports/index.js';
import { LeadershipModule } from '../leadership/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { RemindersModule } from '../reminders/index.js';
import { TasksModule } from '../tasks/index.js';
import { LeadAccess } from './lead-access.js';
import { LeadFields } from './lead-fields.js';
import { LeadCodeDoor } from './lead-code-door.js';
import { LeadCodeVisits } from './lead-code-visits.js';
import { LeadReadings } from './lead-readings.js';
import { LeadRecipients } from './lead-recipients.js';
import { LeadsAssignmentController } from './leads.assignment.controller.js';
import { LeadsAssignmentService } from './leads.assignment.service.js';
import { LeadsBackfillService } from './leads.backfill.service.js';
import { LeadsBackfillRepository } from './leads.backfill.repository.js';
import { LeadsBoardQueries } from './leads.board.queries.js';
import { LeadsClosingService } from './leads.closing.service.js';
import { LeadsCodesController } from './leads.codes.controller.js';
import { LeadsCodesQueries } from './leads.codes.queries.js';
import { LeadsCodesService } from './leads.codes.service.js';
import { LeadsController } from './leads.controller.js';
import { DemoLeads } from './leads.demo.js';
import { LeadsDetailQueries } from './leads.detail.queries.js';
import { LeadsHandoverEvents } from './leads.handover.events.js';
import { LeadsHandover } from './leads.handover.js';
import { LeadsHandoverQueries } from './leads.handover.queries.js';
import { LeadsHandoverRepository } from './leads.handover.repository.js';
import { LeadsImportQueries } from './leads.import.queries.js';
import { LeadsImporter } from './leads.importer.js';
import { LeadsJobs } from './leads.jobs.js';
import { LeadsLeadership } from './leads.leadership.js';
import { LeadsLimitsQueries } from './leads.limits.queries.js';
import { LeadsNotices } from './leads.notices.js';
import { LeadsOpenWork } from './leads.open-work.js';
import { LeadsPapersController } from './leads.papers.controller.js';
import { LeadsPapersQueries } from './leads.papers.queries.js';
import { LeadsPapersService } from './leads.papers.service.js';
import { LeadsPoolService } from './leads.pool.service.js';
import { LeadsProgressController } from './leads.progress.controller.js';
import { LeadsProgressService } from './leads.progress.service.js';
import { LeadsQueries } from './leads.queries.js';
import { LeadsReader } from './leads.reader.js';
import { LeadsRecords } from './leads.records.js';
import { LeadReleaseRule } from './leads.release.rule.js';
import { LeadsReminders } from './leads.reminders.js';
import { LeadsReportService } from './leads.report.service.js';
import { LeadsRepository } from './leads.repository.js';
import { LeadsRevealService } from './leads.reveal.service.js';
import { LeadsReversalService } from './leads.reversal.service.js';
import { LeadsService } from './leads.service.js';
import { LeadsSheetQueries } from './leads.sheet.queries.js';
import { LeadsSheets } from './leads.sheets.js';
import { LeadsSightQueries } from './leads.sight.queries.js';
import { LeadsTasks } from './leads.tasks.js';
import { LeadsTasksRepository } from './leads.tasks.repository.js';
import { LeadsTimelineQueries } from './leads.timeline.queries.js';
import { LeadsTodayController } from './leads.today.controller.js';
import { LeadsTodayQueries } from './leads.today.queries.js';
import { LeadsTriageService } from './leads.triage.service.js';
import { LeadsVisitsController } from './leads.visits.controller.js';

const useCases = [
  LeadsService,
  LeadsReportService,
  LeadsTriageService,
  LeadsAssignmentService,
  LeadsPoolService,
  LeadsProgressService,
  LeadsClosingService,
  LeadsRevealService,
  LeadsReversalService,
  LeadsPapersService,
  LeadsBackfillService,
];
const screens = [
  LeadsQueries,
  LeadsBoardQueries,
  LeadsDetailQueries,
  LeadsTimelineQueries,
  LeadsTodayQueries,
  LeadsSightQueries,
  LeadsSheetQueries,
  LeadsPapersQueries,
];
const rules = [
  LeadAccess,
  LeadFields,
  LeadReadings,
  LeadRecipients,
  LeadReleaseRule,
  LeadsLimitsQueries,
  LeadsImportQueries,
  LeadsHandoverEvents,
  LeadsHandoverQueries,
  LeadsHandoverRepository,
];
/** 专属招商码. */
const codes = [LeadsCodesService, LeadsCodesQueries, LeadCodeDoor, LeadCodeVisits];
/** What registers with the services to the domain. */
const registrations = [
  LeadsHandover,
  LeadsOpenWork,
  LeadsImporter,
  LeadsJobs,
  LeadsLeadership,
  LeadsNotices,
  LeadsRecords,
  LeadsReminders,
  LeadsSheets,
  LeadsTasks,
];

@Module({
  imports: [
    CalendarModule,
    DocumentsModule,
    FilesModule,
    HandoverModule,
    IdentityModule,
    ImportsModule,
    LeadershipModule,
    NotificationsModule,
    RemindersModule,
    TasksModule,
  ],
  controllers: [
    LeadsController,
    LeadsAssignmentController,
    LeadsProgressController,
    LeadsTodayController,
    LeadsPapersController,
    LeadsCodesController,
    LeadsVisitsController,
  ],
  providers: [
    LeadsReader,
    LeadsRepository,
    LeadsBackfillRepository,
    LeadsTasksRepository,
    DemoLeads,
    ...useCases,
    ...screens,
    ...rules,
    ...codes,
    ...registrations,
  ],
  exports: [LeadsReader, DemoLeads],
})
export class LeadsModule {}
