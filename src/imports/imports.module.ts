import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { IdentityModule } from '../identity/index.js';
import { Importers } from './importers.js';
import { ImportAccess } from './imports.access.js';
import { ImportBooks } from './imports.books.js';
import { ImportsController } from './imports.controller.js';
import { ImportExports } from './imports.exports.js';
import { ImportsJobs } from './imports.jobs.js';
import { ImportKindsQueries } from './imports.kinds.queries.js';
import { ImportMappingService } from './imports.mapping.service.js';
import { ImportPortions } from './imports.portions.js';
import { ImportProgress } from './imports.progress.js';
import { ImportsQueries } from './imports.queries.js';
import { ImportReception } from './imports.reception.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsRetention } from './imports.retention.js';
import { ImportRowsQueries } from './imports.rows.queries.js';
import { ImportRowsRepository } from './imports.rows.repository.js';
import { ImportRowsService } from './imports.rows.service.js';
import { ImportsService } from './imports.service.js';
import { ImportSheetsController } from './imports.sheets.controller.js';
import { ImportSheetsService } from './imports.sheets.service.js';
import { ImportUploadService } from './imports.upload.service.js';
import { PeopleImporter } from './people/people.importer.js';
import { UnitsImporter } from './people/units.importer.js';
import { RowChecks } from './row-checks.js';
import { ImportRowStore } from './row-store.js';
import { RowVault } from './row-vault.js';

const useCases = [ImportUploadService, ImportMappingService, ImportRowsService, ImportsService, ImportSheetsService];
const screens = [ImportKindsQueries, ImportsQueries, ImportRowsQueries];
const storage = [
  ImportsRepository,
  ImportRowsRepository,
  ImportRowStore,
  RowVault,
  ImportBooks,
  ImportReception,
  ImportExports,
];
const work = [ImportAccess, RowChecks, ImportPortions, ImportProgress];

@Module({
  imports: [FilesModule, IdentityModule],
  controllers: [ImportSheetsController, ImportsController],
  providers: [
    Importers,
    PeopleImporter,
    UnitsImporter,
    ...useCases,
    ...screens,
    ...storage,
    ...work,
    ImportsJobs,
    ImportsRetention,
  ],
  exports: [Importers],
})
export class ImportsModule {}
