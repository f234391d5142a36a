import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import type { RecordRef } from '../platform/records/index.js';
import { Settings } from '../platform/settings/index.js';
import { TokenLinks, type LinkSpec, type TokenLink } from '../platform/token-links/index.js';
import { LEAD_CODE, leadCodePath } from './lead-code.js';
import type { LeadCodeView } from './leads.codes.schemas.js';
import { LeadsCodesQueries } from './leads.codes.queries.js';
import { leadCodeDays } from './leads.settings.js';

/** Everybody's own 专属招商码: one at a time, shown again as often as wanted, renewed and taken back. */
@Injectable()
export class LeadsCodesService {
  constructor(
    private readonly links: TokenLinks,
    private readonly queries: LeadsCodesQueries,
    private readonly settings: Settings,
  ) {}

  async show(actor: Actor): Promise<LeadCodeView> {
    const links = await this.links.ofSubject(LEAD_CODE, subjectOf(actor));
    return { code: viewOf(links.find(({ token }) => token !== null)), leads: await this.countLeads(links) };
  }

  /** The one that works, or the first. */
  async make(actor: Actor): Promise<LeadCodeView> {
    await this.links.ensure(actor, specOf(actor), await this.settings.get(leadCodeDays));
    return this.show(actor);
  }

  /** Another one; posters with the one before lead nowhere from now on. */
  async renew(actor: Actor): Promise<LeadCodeView> {
    await this.links.renew(actor, specOf(actor), await this.settings.get(leadCodeDays));
    return this.show(actor);
  }

  async revoke(actor: Actor): Promise<void> {
    const subject = subjectOf(actor);
    for (const { id, state } of await this.links.ofSubject(LEAD_CODE, subject)) {
      if (state !== 'REVOKED') {
        await this.links.revoke(actor, { id, purpose: LEAD_CODE, subject });
      }
    }
  }

  private countLeads(links: readonly TokenLink[]): Promise<number> {
    return this.queries.countOf(links.map(({ id }) => id));
  }
}

function subjectOf({ userId }: Actor): RecordRef {
  if (userId === null) {
    throw platformErrors.forbidden();
  }
  return { kind: 'person', id: userId };
}

function specOf(actor: Actor): LinkSpec {
  return { purpose: LEAD_CODE, subject: subjectOf(actor), holderId: null };
}

function viewOf(link: TokenLink | undefined): LeadCodeView['code'] {
  return link?.token
    ? {
        path: leadCodePath(link.token),
        madeAt: link.madeAt.toISOString(),
        expiresAt: link.expiresAt.toISOString(),
        useCount: link.useCount,
        lastUsedAt: link.lastUsedAt?.toISOString() ?? null,
      }
    : null;
}
