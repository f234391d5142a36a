import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { FilesModule } from '../files/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { HandoverKinds } from './handover-kinds.js';
import { HandoverLines } from './handover-lines.js';
import { HandoverMoves } from './handover-moves.js';
import { HandoverParties } from './handover-parties.js';
import { HandoverPlanner } from './handover-planner.js';
import { HandoverReturns } from './handover-returns.js';
import { HandoverController } from './handover.controller.js';
import { HandoverEndingService } from './handover.ending.service.js';
import { HandoverItemsQueries } from './handover.items.queries.js';
import { HandoverNotices } from './handover.notices.js';
import { HandoverPack } from './handover.pack.js';
import { HandoverPapersController } from './handover.papers.controller.js';
import { HandoverPositions } from './handover.positions.js';
import { HandoverPositionsQueries } from './handover.positions.queries.js';
import { HandoverPreviews } from './handover.preview.js';
import { HandoverQueries } from './handover.queries.js';
import { HandoverRecords } from './handover.records.js';
import { HandoverRepository } from './handover.repository.js';
import { HandoverService } from './handover.service.js';

const useCases = [HandoverService, HandoverEndingService, HandoverPreviews, HandoverPack];
const screens = [HandoverQueries, HandoverItemsQueries, HandoverPositionsQueries];
const rules = [HandoverLines, HandoverMoves, HandoverParties, HandoverPlanner, HandoverReturns];

@Module({
  imports: [DocumentsModule, FilesModule, IdentityModule, NotificationsModule],
  controllers: [HandoverController, HandoverPapersController],
  providers: [
    HandoverKinds,
    HandoverRepository,
    ...useCases,
    ...screens,
    ...rules,
    HandoverNotices,
    HandoverPositions,
    HandoverRecords,
  ],
  exports: [HandoverKinds],
})
export class HandoverModule {}
