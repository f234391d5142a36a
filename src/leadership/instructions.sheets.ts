import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sheets, type SheetRequest } from '../documents/index.js';
import type { Actor } from '../platform/actor/index.js';
import type { KeysetPosition } from '../platform/http/index.js';
import { instructionLedger } from './instruction-sheets.js';
import { InstructionsQueries } from './instructions.queries.js';
import type { InstructionSheetFilter } from './instructions.schemas.js';
import type { InstructionListItem } from './instructions.view.schemas.js';

/** Instructions that are in memory at a time. */
const PORTION = 500;

/** The sheets of instructions: scope, filter and order of the list, read on from the last one, a portion at a time. */
@Injectable()
export class InstructionsSheets implements OnModuleInit {
  constructor(
    private readonly sheets: Sheets,
    private readonly queries: InstructionsQueries,
  ) {}

  onModuleInit(): void {
    this.sheets.register(instructionLedger.withRows((actor, request) => this.rows(actor, request)));
  }

  private async *rows(
    actor: Actor,
    { filter }: SheetRequest<InstructionSheetFilter>,
  ): AsyncGenerator<readonly InstructionListItem[]> {
    let position: KeysetPosition | null = null;
    let size = PORTION;
    while (size === PORTION) {
      const found = await this.queries.rows(actor, { filter, position, size: PORTION });
      const rows = found.filter((row) => row.id !== null);
      const last = rows.at(-1);
      position = last ? [last.sortValue, last.id] : null;
      size = rows.length;
      yield await this.queries.itemsOf(actor, rows);
    }
  }
}
