import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { IdentityModule } from '../identity/index.js';
import { DocumentContents } from './document-contents.js';
import { DocumentIssuing } from './document-issuing.js';
import { DocumentMarker } from './document-marks.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsQueries } from './documents.queries.js';
import { DocumentsRecords } from './documents.records.js';
import { DocumentsRepository } from './documents.repository.js';
import { DocumentsService } from './documents.service.js';
import { ExportLog } from './export-log.js';
import { ExportQuotaRepository } from './export-quota.repository.js';
import { FileMaker } from './file-maker.js';
import { Letters } from './letters.js';
import { ListPapers } from './list-papers.js';
import { OwnPrinting } from './own/own-printing.service.js';
import { OwnSheetsController } from './own/own-sheets.controller.js';
import { OwnSheetsQueries } from './own/own-sheets.queries.js';
import { OwnSheetsRepository } from './own/own-sheets.repository.js';
import { OwnSheetsService } from './own/own-sheets.service.js';
import { RecordPapers } from './record-papers.js';
import { ReturnsController } from './returns/returns.controller.js';
import { ReturnsService } from './returns/returns.service.js';
import { SheetCatalogue } from './sheet-catalogue.js';
import { SheetExports } from './sheet-exports.service.js';
import { SheetWorkbooks } from './sheet-workbooks.js';
import { SheetsController } from './sheets.controller.js';
import { Sheets } from './sheets.js';

@Module({
  imports: [FilesModule, IdentityModule],
  controllers: [DocumentsController, OwnSheetsController, ReturnsController, SheetsController],
  providers: [
    DocumentContents,
    DocumentIssuing,
    DocumentMarker,
    DocumentsQueries,
    DocumentsRecords,
    DocumentsRepository,
    DocumentsService,
    ExportLog,
    ExportQuotaRepository,
    FileMaker,
    Letters,
    ListPapers,
    OwnPrinting,
    OwnSheetsQueries,
    OwnSheetsRepository,
    OwnSheetsService,
    RecordPapers,
    ReturnsService,
    SheetCatalogue,
    SheetExports,
    SheetWorkbooks,
    Sheets,
  ],
  exports: [Letters, ListPapers, RecordPapers, SheetExports, Sheets],
})
export class DocumentsModule {}
