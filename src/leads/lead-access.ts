import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Clock } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { expectVersion } from '../platform/http/index.js';
import type { Lead } from './lead.entity.js';
import { leadErrors } from './leads.errors.js';
import { refusalOf, standingOf, type LeadVerb } from './leads.policy.js';
import { LeadsRepository } from './leads.repository.js';

/** The lead and the version that a change is based on. */
export interface LeadVersion {
  id: string;
  version: number;
}

interface Taking {
  id: string;
  /** What is done; several when one request needs more than one right. */
  verb: LeadVerb | readonly LeadVerb[];
  /** The version that the change is based on; left out by verbs that overwrite nobody's work. */
  version?: number;
}

export interface TakenLead {
  lead: Lead;
  /** The business instant of the transaction. */
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

  /** The same for what a rule of the system does, which nobody's rights bind. @throws lead.not-found */
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
    const seen = await this.repository.lockInScope(actor, id);
    if (!seen) {
      throw leadErrors.notFound();
    }
    const { lead, now } = seen;
    const standing = standingOf({ ...lead, ...seen, hasPhone: lead.contactPhoneCipher !== null });
    const refusals = [verb].flat().map((one) => refusalOf(actor, one, standing));
    if (refusals.includes('forbidden')) {
      throw platformErrors.forbidden();
    }
    if (version !== undefined) {
      expectVersion(lead.version, version);
    }
    if (refusals.includes('not-now')) {
      throw leadErrors.notNow();
    }
    return { lead, now };
  }
}
