import { Injectable } from '@nestjs/common';
import { UnitReader } from '../identity/index.js';
import { linkActor, type Actor } from '../platform/actor/index.js';
import { LinkQuotas, TokenLinks, type LinkQuota } from '../platform/token-links/index.js';
import { LeadCodeDoor } from './lead-code-door.js';
import { LEAD_CODE } from './lead-code.js';
import { leadCodeErrors } from './leads.codes.errors.js';
import type { FillLead, OpenedLeadCode } from './leads.codes.schemas.js';
import { LeadsReportService } from './leads.report.service.js';

/** A whole fair may share one address. */
const BY_ADDRESS: LinkQuota = { name: 'lead-code.address', most: 30, seconds: 3_600 };
const BY_LINK: LinkQuota = { name: 'lead-code.link', most: 60, seconds: 3_600 };

/** Where a request without sign-in comes from. */
export type LeadCodeVisit = Pick<Actor, 'requestId' | 'language'> & { address: string };

/** What an investor does with a 专属招商码. He learns a receipt and no more. */
@Injectable()
export class LeadCodeVisits {
  constructor(
    private readonly door: LeadCodeDoor,
    private readonly links: TokenLinks,
    private readonly units: UnitReader,
    private readonly quotas: LinkQuotas,
    private readonly reports: LeadsReportService,
  ) {}

  /** @throws link.unknown, request.too-many */
  async look(token: string, visit: LeadCodeVisit): Promise<OpenedLeadCode> {
    const { link, unitId } = await this.door.open(token, visit.address);
    await this.links.countOpening(link, LEAD_CODE, visit.requestId);
    return { unit: unitId === null ? null : ((await this.units.nameOf([unitId])).get(unitId) ?? null) };
  }

  /** Answers the code of the lead as a receipt. @throws link.unknown, lead.not-taken, request.too-many */
  async fill({ token, website, consent: _consent, ...filled }: FillLead, visit: LeadCodeVisit): Promise<string> {
    const { link } = await this.door.open(token, visit.address);
    await this.quotas.takeByAddress(BY_ADDRESS, visit.address);
    await this.quotas.take(BY_LINK, link.id);
    if (website !== undefined && website !== '') {
      throw leadCodeErrors.notTaken();
    }
    const { projectName, summary, ...details } = filled;
    const words = projectName === undefined ? summary : `${projectName}：${summary}`;
    return this.reports.reportThroughCode(linkActor(link, LEAD_CODE.permissions, visit), {
      ...details,
      summary: words,
    });
  }
}
