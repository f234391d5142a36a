import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenWork, type OpenWorkSource } from '../identity/index.js';
import { TasksHandoverQueries } from './tasks.handover.queries.js';

/** Tasks that would be left to nobody if a person went or a unit was closed. */
@Injectable()
export class TasksOpenWork implements OpenWorkSource, OnModuleInit {
  readonly kind = 'task';

  constructor(
    private readonly openWork: OpenWork,
    private readonly queries: TasksHandoverQueries,
  ) {}

  onModuleInit(): void {
    this.openWork.register(this);
  }

  async countOfPerson(personId: string): Promise<number> {
    return this.queries.countHeldBy(personId);
  }

  async countOfUnit(unitId: string): Promise<number> {
    return this.queries.countOfUnit(unitId);
  }
}
