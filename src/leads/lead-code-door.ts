import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import { LinkAccess, linkErrors, type OpenLink } from '../platform/token-links/index.js';
import { LEAD_CODE } from './lead-code.js';

/** Lets in whoever bears the code of somebody who may still report leads. */
@Injectable()
export class LeadCodeDoor {
  constructor(
    private readonly access: LinkAccess,
    private readonly people: PeopleReader,
  ) {}

  /** @throws link.unknown, request.too-many */
  async open(token: string, address: string): Promise<{ link: OpenLink; unitId: string | null }> {
    const link = await this.access.require(token, LEAD_CODE, address);
    const personId = link.subject.id;
    if (!(await this.people.whoMay('lead.report', [personId])).has(personId)) {
      throw linkErrors.unknown();
    }
    return { link, unitId: await this.people.unitOf(personId) };
  }
}
