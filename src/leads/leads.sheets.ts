import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sheets } from '../documents/index.js';
import { inTalks, leadLedger } from './lead-ledger.sheet.js';
import { leadList } from './lead-list.sheet.js';
import { LeadsSheetQueries } from './leads.sheet.queries.js';

/** The sheets of leads, registered with the service that makes them. */
@Injectable()
export class LeadsSheets implements OnModuleInit {
  constructor(
    private readonly sheets: Sheets,
    private readonly queries: LeadsSheetQueries,
  ) {}

  onModuleInit(): void {
    this.sheets.register(leadList.withRows((actor, request) => this.queries.rows(actor, request)));
    this.sheets.register(
      leadLedger.withRows((actor, { filter, phones }) => this.queries.rows(actor, { filter: inTalks(filter), phones })),
    );
  }
}
