import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, Returns } from '../platform/http/index.js';
import { SheetCatalogue } from './sheet-catalogue.js';
import { SheetList } from './sheets.schemas.js';

@ApiTags('documents')
@Controller('sheets')
export class SheetsController {
  constructor(private readonly catalogue: SheetCatalogue) {}

  /** Layouts are rules of the zone, which everybody may know; each sheet asks for its own right. */
  @Get()
  @Permit('setting.read')
  @Returns(SheetList)
  list(@CurrentActor() actor: Actor): Promise<SheetList> {
    return this.catalogue.list(actor);
  }
}
