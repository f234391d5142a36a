import { Injectable } from '@nestjs/common';
import { RecordPapers, type MadeFile, type RecordStamp } from '../documents/index.js';
import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { leadBrief } from './lead-brief.js';
import { leadForm } from './lead-form.js';
import { leadOnePage, type PagePart } from './lead-one-page.js';
import { LeadsDetailQueries } from './leads.detail.queries.js';
import { LeadsPapersQueries } from './leads.papers.queries.js';
import type { LeadView } from './leads.view.schemas.js';

/** As many talks as still leave the report on one page. */
const TALKS_TOLD = 3;

/** Which lead, and under which address this installation is reached. */
interface Asked {
  id: string;
  address: string;
}

/** Papers about one lead, for those who see it in full. */
@Injectable()
export class LeadsPapersService {
  constructor(
    private readonly details: LeadsDetailQueries,
    private readonly queries: LeadsPapersQueries,
    private readonly papers: RecordPapers,
  ) {}

  /** 招商线索登记表. @throws lead.not-found, access.denied where only figures or a description are shown */
  async form(actor: Actor, asked: Asked): Promise<MadeFile> {
    const lead = await this.openInFull(actor, asked.id);
    const content = leadForm(lead, await this.queries.triageNote(asked.id), actor.language);
    return this.papers.form(actor, stampOf(lead, asked), content);
  }

  /** 一页纸汇报, and the parts that it lacks. @throws lead.not-found, access.denied */
  async onePage(actor: Actor, asked: Asked): Promise<{ file: MadeFile; missing: PagePart[] }> {
    const lead = await this.openInFull(actor, asked.id);
    const talks = await this.queries.lastFollowUps(asked.id, TALKS_TOLD);
    const content = leadOnePage(lead, talks, actor.language);
    return { file: await this.papers.onePage(actor, stampOf(lead, asked), content), missing: content.missing };
  }

  /** 复制到微信. @throws lead.not-found */
  async brief(actor: Actor, asked: Asked): Promise<{ text: string }> {
    const lead = await this.details.detail(actor, asked.id);
    return { text: leadBrief(lead, stampOf(lead, asked).link, actor.language) };
  }

  private async openInFull(actor: Actor, id: string): Promise<LeadView> {
    const lead = await this.details.detail(actor, id);
    if (lead.visibility !== 'FULL') {
      throw platformErrors.forbidden();
    }
    return lead;
  }
}

function stampOf({ version }: LeadView, { id, address }: Asked): RecordStamp {
  return { kind: 'lead', id, version, link: `${address}/leads/${id}` };
}
