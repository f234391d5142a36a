import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenWork, type OpenWorkSource } from '../identity/index.js';
import { LinksHandoverQueries } from './links.handover.queries.js';

/** Records that nobody would help any more if a leader went. */
@Injectable()
export class LinksOpenWork implements OpenWorkSource, OnModuleInit {
  readonly kind = 'leader-link';

  constructor(
    private readonly openWork: OpenWork,
    private readonly queries: LinksHandoverQueries,
  ) {}

  onModuleInit(): void {
    this.openWork.register(this);
  }

  async countOfPerson(personId: string): Promise<number> {
    return this.queries.countHeldBy(personId);
  }

  /** Leaders are linked, not their units. */
  async countOfUnit(): Promise<number> {
    return 0;
  }
}
