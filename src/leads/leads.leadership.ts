import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LeadershipRecords, type LeadershipRecord, type RecordSight } from '../leadership/index.js';
import type { Actor } from '../platform/actor/index.js';
import type { SqlParameters } from '../platform/database/index.js';
import { LeadReadings } from './lead-readings.js';
import { LeadsReader } from './leads.reader.js';
import { LeadsSightQueries } from './leads.sight.queries.js';

/** A lead towards leaders, who are linked to it, write on it and visit it. */
@Injectable()
export class LeadsLeadership implements LeadershipRecord, OnModuleInit {
  readonly kind = 'lead';

  constructor(
    private readonly records: LeadershipRecords,
    private readonly reader: LeadsReader,
    private readonly sights: LeadsSightQueries,
    private readonly readings: LeadReadings,
  ) {}

  onModuleInit(): void {
    this.records.register(this);
  }

  ownersOf(id: string): Promise<readonly string[]> {
    return this.reader.ownersOf(id);
  }

  sightsOf(actor: Actor, ids: readonly string[]): Promise<Map<string, RecordSight>> {
    return this.reader.sightsOf(actor, ids);
  }

  isSaidTo(actor: Actor, parameters: SqlParameters, idColumn: string): string {
    return this.reader.isSaidTo(actor, parameters, idColumn);
  }

  async openedBy(actor: Actor, id: string): Promise<RecordSight | null> {
    const sight = actor.permissions.has('lead.read') ? await this.sights.sightOf(actor, id) : null;
    if (sight === null) {
      return null;
    }
    await this.readings.note(actor, sight, 'leadership');
    return { isConfidential: sight.isConfidential, isFull: sight.visibility === 'FULL' };
  }
}
