import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenWork, type OpenWorkSource } from '../identity/index.js';
import { LeadsHandoverQueries } from './leads.handover.queries.js';

/** Leads that would be left to nobody if a person went or a unit was closed. */
@Injectable()
export class LeadsOpenWork implements OpenWorkSource, OnModuleInit {
  readonly kind = 'lead';

  constructor(
    private readonly openWork: OpenWork,
    private readonly queries: LeadsHandoverQueries,
  ) {}

  onModuleInit(): void {
    this.openWork.register(this);
  }

  async countOfPerson(personId: string): Promise<number> {
    return this.queries.countOwnedBy(personId);
  }

  async countOfUnit(unitId: string): Promise<number> {
    return this.queries.countOfUnit(unitId);
  }
}
