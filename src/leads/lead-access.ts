import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Clock } from '../platform/clock/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { expectVersion } from '../platform/http/index.js';
import type { Visibility } from './lead-vocabulary.js';
import type { Lead } from './lead.entity.js';
import { leadErrors } from './leads.errors.js';
import { refusalOf, type LeadStanding, type LeadVerb } from './leads.policy.js';
import { LeadsRepository } from './leads.repository.js';
import { LeadScope } from './leads.scope.js';

/** The lead and the version that a change is based on. */
export interface LeadVersion {
  id: string;
  version: number;
}

interface Taking {
  id: string;
  verb: LeadVerb;
  /** The version that the change is based on; left out by verbs that overwrite nobody's work. */
  version?: number;
}

export interface TakenLead {
  lead: Lead;
  /** The business instant of the transaction. */
  now: Date;
}

interface SeenRow {
  visibility: Visibility;
  isCoOwner: boolean;
  now: Date;
}

/** The door of every write: nobody changes a lead that they may not see, or in a way that is not theirs. */
@Injectable()
export class LeadAccess {
  constructor(
    private readonly database: Database,
    private readonly repository: LeadsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` on the locked lead, all in one transaction.
   * @throws lead.not-found outside the actor's scope, access.denied, request.stale-version, lead.not-now
   */
  async change<Result>(actor: Actor, taking: Taking, work: (taken: TakenLead) => Promise<Result>): Promise<Result> {
    return this.database.transaction(async () => work(await this.take(actor, taking)));
  }

  /** The same for what a rule of the system does, which nobody's rights bind. */
  async changeByRule<Result>(id: string, work: (taken: TakenLead) => Promise<Result>): Promise<Result> {
    return this.database.transaction(async () => {
      const lead = await this.repository.lock(id);
      if (!lead) {
        throw leadErrors.notFound();
      }
      return work({ lead, now: await this.clock.now() });
    });
  }

  private async take(actor: Actor, { id, verb, version }: Taking): Promise<TakenLead> {
    const seen = await this.lock(actor, id);
    const lead = seen && (await this.repository.find(id));
    if (!seen || !lead) {
      throw leadErrors.notFound();
    }
    const refusal = refusalOf(actor, verb, standingOf(lead, seen));
    if (refusal === 'forbidden') {
      throw platformErrors.forbidden();
    }
    if (version !== undefined) {
      expectVersion(lead.version, version);
    }
    if (refusal === 'not-now') {
      throw leadErrors.notNow();
    }
    return { lead, now: seen.now };
  }

  private async lock(actor: Actor, id: string): Promise<SeenRow | undefined> {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'opened');
    const [seen] = await this.database.query<SeenRow>(
      `select ${scope.visibility()} as visibility, business_now() as now,
              exists (select 1 from lead_co_owner where lead_co_owner.lead_id = lead.id
                      and lead_co_owner.person_id = ${parameters.add(actor.userId)}) as "isCoOwner"
       from lead where lead.id = ${parameters.add(id)} and ${scope.condition()} for update of lead`,
      parameters.values,
    );
    return seen;
  }
}

function standingOf(lead: Lead, seen: SeenRow): LeadStanding {
  return {
    ...lead,
    visibility: seen.visibility,
    isCoOwner: seen.isCoOwner,
    isInPool: lead.poolSince !== null,
    isTrashed: lead.trashedAt !== null,
    isAcknowledged: lead.acknowledgedAt !== null,
    hasPhone: lead.contactPhoneCipher !== null,
  };
}
