import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Database, newId } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { EventLog } from '../platform/events/index.js';
import { LeadFields, withPhoneOutOfSummary } from './lead-fields.js';
import { membersOf, nameKeysOf } from './lead-keys.js';
import type { Lead } from './lead.entity.js';
import { LeadReported, leadSubject } from './leads.events.js';
import { LeadsRepository } from './leads.repository.js';
import type { ReportLead } from './leads.schemas.js';
import type { Backfill } from './leads.backfill.service.js';

/** Of what a report that does not come from a form is a row. */
export interface SheetOrigin {
  importId: string;
  /** 补录, checked by `LeadsBackfillService`. */
  backfill?: Backfill | undefined;
}

/** What somebody reports, and the sheet that it stands in. */
export interface SheetReport {
  typed: ReportLead;
  origin?: SheetOrigin | undefined;
}

/** The same, or what an investor has filled in himself through this link. */
interface Report extends SheetReport {
  linkId?: string;
}

/** Reporting: name and one sentence suffice, and the server's business clock decides who was first. */
@Injectable()
export class LeadsReportService {
  constructor(
    private readonly database: Database,
    private readonly repository: LeadsRepository,
    private readonly fields: LeadFields,
    private readonly people: PeopleReader,
    private readonly events: EventLog,
  ) {}

  /**
   * Answers the id of the new lead. Without a name or a sentence it is 待补录: its files say it, and the duty desk types
   * it up.
   * @throws lead.phone-in-text, attachment.secrecy-marking and what `LeadFields.checkSecrecy` throws
   */
  async report(actor: Actor, typed: ReportLead, origin?: SheetOrigin): Promise<string> {
    const [id] = await this.reportMany(actor, [{ typed, origin }]);
    if (id === undefined) {
      throw new Error('nothing was reported');
    }
    return id;
  }

  /** All of them or none, in their order. @throws what `report` throws for the first that is refused */
  async reportMany(actor: Actor, reports: readonly SheetReport[]): Promise<string[]> {
    const { userId: reporterId, onBehalfOfId } = actor;
    if (reporterId === null) {
      throw platformErrors.forbidden();
    }
    return (await this.register(actor, { reporterId, onBehalfOfId }, reports)).map(({ id }) => id);
  }

  /**
   * What an investor has filled in himself through a 专属招商码: whoever gave him the code is the first reporter. Answers
   * the lead's code; that of the first time when he sends it again. @throws lead.phone-in-text
   */
  async reportThroughCode(actor: Actor, typed: ReportLead): Promise<string> {
    const { link } = actor;
    if (link?.subject.kind !== 'person') {
      throw platformErrors.forbidden();
    }
    const { investorName = '', contactPhone = null } = typed;
    const { contactPhoneIndex } = this.fields.columnsOf({ contactPhone });
    const reporter = { reporterId: link.subject.id, onBehalfOfId: null };
    return this.database.transaction(async () => {
      const before = await this.repository.findFilled({ linkId: link.id, investorName, contactPhoneIndex });
      const [lead] = before === null ? await this.register(actor, reporter, [{ typed, linkId: link.id }]) : [];
      return before ?? lead?.code ?? '';
    });
  }

  private async register(
    actor: Actor,
    reporter: Pick<Registration, 'reporterId' | 'onBehalfOfId'>,
    reports: readonly Report[],
  ): Promise<Array<{ id: string; code: string }>> {
    const typed = reports.map((report) => ({ ...report, typed: withPhoneOutOfSummary(report.typed) }));
    return this.database.transaction(async () => {
      const unitId = await this.people.unitOf(reporter.onBehalfOfId ?? reporter.reporterId);
      const { now, codes } = await this.repository.nextCodes(typed.length);
      const registration = { ...reporter, unitId, now };
      const leads = typed.map((report, place) => this.leadOf(report, { ...registration, code: codes[place] ?? '' }));
      for (const lead of leads) {
        await this.fields.checkSecrecy(lead);
      }
      await this.repository.insert(leads.map((lead) => ({ ...lead, ...nameKeysOf(lead) })));
      await this.repository.begin(
        leads.map(({ id }) => id),
        reporter.reporterId,
        now,
      );
      await this.events.appendMany(
        actor,
        leads.map(({ id, code, stage, isKey, isConfidential, isUntyped }, place) =>
          LeadReported({
            subject: leadSubject(id),
            data: { code, unitId, ...traceOf(reports[place]), ...(isUntyped ? { isUntyped } : {}) },
            after: { stage, isKey, isConfidential },
          }),
        ),
      );
      return leads.map(({ id, code }) => ({ id, code }));
    });
  }

  private leadOf({ typed, origin, linkId }: Report, registration: Registration) {
    const { capturedAt, isKey, files, pastedText, ...input } = typed;
    const { investorName = '', summary = '' } = input;
    return {
      ...registered(registration),
      ...this.fields.columnsOf(input),
      investorName,
      summary,
      isUntyped: investorName === '' || summary === '',
      awaitedFiles: files ?? [],
      pastedTextCipher: this.fields.sealedText(pastedText),
      isKey: isKey ?? false,
      capturedAt: capturedAt === undefined ? null : new Date(capturedAt),
      ...(origin?.backfill ? backfilled(origin.backfill, registration.now) : {}),
      ...(linkId === undefined ? {} : ({ selfFilledLinkId: linkId, sourceKind: 'LEAD_CODE' } as const)),
    };
  }
}

/** The first report is the day that the paper says; the limits of the office begin now. */
function backfilled({ at, basis }: Backfill, now: Date): Partial<Lead> {
  return { firstReportedAt: at, backfilledAt: now, backfillBasis: basis, resumedAt: now };
}

function traceOf(report: Report | undefined): { importId?: string; originalDay?: string; isSelfFilled?: true } {
  if (report?.linkId !== undefined) {
    return { isSelfFilled: true };
  }
  if (report?.origin === undefined) {
    return {};
  }
  const { importId, backfill } = report.origin;
  return backfill === undefined ? { importId } : { importId, originalDay: backfill.day };
}

interface Registration {
  code: string;
  reporterId: string;
  onBehalfOfId: string | null;
  unitId: string | null;
  now: Date;
}

/** A lead as the registration makes it, before what was typed is put in. It waits for the zone from the first moment. */
function registered({ code, reporterId, onBehalfOfId, unitId, now }: Registration) {
  return {
    id: newId(),
    code,
    isConfidential: false,
    anonymousDescription: null,
    classification: 'INTERNAL',
    stage: 'REPORTED',
    statusSince: now,
    reporterId,
    onBehalfOfId,
    reportUnitId: unitId,
    ownerUnitId: unitId,
    memberIds: membersOf({ reporterId, onBehalfOfId, ownerId: null }, []),
    firstReportedAt: now,
    waitingCause: 'TRIAGE',
    waitingSince: now,
    changedAt: now,
  } satisfies Partial<Lead>;
}
