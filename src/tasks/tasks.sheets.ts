import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sheets } from '../documents/index.js';
import { taskLedger } from './task-sheets.js';
import { TasksSheetQueries } from './tasks.sheet.queries.js';

/** The sheets of tasks, registered with the service that makes them. */
@Injectable()
export class TasksSheets implements OnModuleInit {
  constructor(
    private readonly sheets: Sheets,
    private readonly queries: TasksSheetQueries,
  ) {}

  onModuleInit(): void {
    this.sheets.register(taskLedger.withRows((actor, request) => this.queries.rows(actor, request)));
  }
}
