import { Body, Controller, Get, Param, Patch, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permit } from '../access/index.js';
import { XLSX } from '../documents/index.js';
import { contentDisposition } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, RateLimit, Returns } from '../platform/http/index.js';
import { ImportKindsQueries } from './imports.kinds.queries.js';
import { ImportRowsQueries } from './imports.rows.queries.js';
import { ImportRowsService } from './imports.rows.service.js';
import { ChangeImportRow, ImportKindParams, ImportParams, ImportRowParams, ListImportRows } from './imports.schemas.js';
import { ImportSheetsService, type WrittenFile } from './imports.sheets.service.js';
import { ImportKindList, ImportRowPage, ImportRowView } from './imports.view.schemas.js';

/** What can be imported, the rows of a sheet, and the files that go out. */
@ApiTags('imports')
@Controller('imports')
export class ImportSheetsController {
  constructor(
    private readonly kinds: ImportKindsQueries,
    private readonly rowQueries: ImportRowsQueries,
    private readonly rows: ImportRowsService,
    private readonly sheets: ImportSheetsService,
  ) {}

  @Get('kinds')
  @Permit('import.run')
  @Returns(ImportKindList)
  list(@CurrentActor() actor: Actor): Promise<ImportKindList> {
    return this.kinds.list(actor);
  }

  @Get('kinds/:kind/template')
  @Permit('import.run')
  async template(
    @CurrentActor() actor: Actor,
    @Param({ schema: ImportKindParams }) { kind }: ImportKindParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.sheets.template(actor, kind));
  }

  @Get(':id/rows')
  @Permit('import.run')
  @Returns(ImportRowPage)
  showRows(
    @CurrentActor() actor: Actor,
    @Param({ schema: ImportParams }) { id }: ImportParams,
    @Query({ schema: ListImportRows }) query: ListImportRows,
  ): Promise<ImportRowPage> {
    return this.rowQueries.list(actor, id, query);
  }

  @Patch(':id/rows/:number')
  @Permit('import.run')
  @Returns(ImportRowView)
  async changeRow(
    @CurrentActor() actor: Actor,
    @Param({ schema: ImportRowParams }) { id, number }: ImportRowParams,
    @Body({ schema: ChangeImportRow }) input: ChangeImportRow,
  ): Promise<ImportRowView> {
    await this.rows.change(actor, { id, number }, input);
    return this.rowQueries.one(actor, id, number);
  }

  /** Everything that is no record, with the reason beside each row. Logged. */
  @Get(':id/errors')
  @Permit('import.run')
  @RateLimit('import.errors', 20)
  async errors(
    @CurrentActor() actor: Actor,
    @Param({ schema: ImportParams }) { id }: ImportParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.sheets.errors(actor, id));
  }
}

async function send(reply: FastifyReply, { name, content }: WrittenFile): Promise<void> {
  await reply
    .header('content-type', XLSX)
    .header('content-disposition', contentDisposition(name))
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .header('cache-control', 'private, no-store')
    .send(content);
}
