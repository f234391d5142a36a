import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Importers, type ExistingRecord, type ImportValues, type Importer, type RowGuard } from '../imports/index.js';
import type { Actor } from '../platform/actor/index.js';
import { DomainError, type FieldError } from '../platform/errors/index.js';
import { normalizeSearch } from '../platform/text-search/index.js';
import { withPhoneOutOfSummary } from './lead-fields.js';
import { BACKFILL_FIELDS } from './lead-backfill.js';
import { LeadsBackfillService } from './leads.backfill.service.js';
import { LEAD_IMPORT_FIELDS } from './leads.import.fields.js';
import { LeadsImportQueries } from './leads.import.queries.js';
import { LeadsReportService, type SheetReport } from './leads.report.service.js';
import { LeadsReversalService } from './leads.reversal.service.js';
import { ReportLead } from './leads.schemas.js';

/** Leads out of sheets: each row is reported as its importer would report it by hand, with the rules of the form. */
@Injectable()
export class LeadsImporter implements Importer, OnModuleInit {
  readonly kind = 'lead';
  readonly permission = 'lead.report';
  readonly title = { 'zh-CN': '招商线索', en: 'Leads' };
  readonly fields = LEAD_IMPORT_FIELDS;

  constructor(
    private readonly importers: Importers,
    private readonly reporting: LeadsReportService,
    private readonly reversal: LeadsReversalService,
    private readonly queries: LeadsImportQueries,
    private readonly backfills: LeadsBackfillService,
  ) {}

  onModuleInit(): void {
    this.importers.register(this);
  }

  check(values: ImportValues): FieldError[] {
    const { data, error } = ReportLead.safeParse(inputOf(values));
    const problems = (error?.issues ?? []).map((issue): FieldError => {
      const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
      const other = issue.code === 'too_big' ? 'import.value-too-long' : 'import.value-unreadable';
      return { path: issue.path.map(String).join('/'), code: typeof own === 'string' ? own : other };
    });
    problems.push(...(data ? phoneProblemsOf(data) : []));
    const isNameless = values['isConfidential'] === true && values['anonymousDescription'] === undefined;
    return isNameless
      ? [...problems, { path: 'anonymousDescription', code: 'lead.anonymous-description-required' }]
      : problems;
  }

  async guardFor(actor: Actor): Promise<RowGuard> {
    return this.backfills.guardFor(actor);
  }

  keyOf({ investorName }: ImportValues): string | null {
    return typeof investorName === 'string' ? normalizeSearch(investorName) : null;
  }

  async existing(actor: Actor, keys: readonly string[]): Promise<Map<string, ExistingRecord[]>> {
    return this.queries.named(actor, keys);
  }

  async create(actor: Actor, values: ImportValues, importId: string): Promise<string> {
    const backfill = await this.backfills.claimed(actor, values);
    return this.reporting.report(actor, ReportLead.parse(inputOf(values)), { importId, backfill });
  }

  async createMany(actor: Actor, rows: readonly ImportValues[], importId: string): Promise<string[]> {
    const reports: SheetReport[] = [];
    for (const values of rows) {
      const backfill = await this.backfills.claimed(actor, values);
      reports.push({ typed: ReportLead.parse(inputOf(values)), origin: { importId, backfill } });
    }
    return this.reporting.reportMany(actor, reports);
  }

  async builtOn(ids: readonly string[]): Promise<Set<string>> {
    return this.queries.workedOn(ids);
  }

  async revert(actor: Actor, id: string): Promise<boolean> {
    return this.reversal.takeBack(actor, id);
  }
}

/** A second number in the sentence: found by the same function that reporting uses. */
function phoneProblemsOf(input: ReportLead): readonly FieldError[] {
  try {
    withPhoneOutOfSummary(input);
    return [];
  } catch (error) {
    if (error instanceof DomainError) {
      return error.fields;
    }
    throw error;
  }
}

/**
 * What the form would be sent. A day in the sheet is its beginning here; it is shown and never decides who was first. The
 * form knows nothing of an original report.
 */
function inputOf({
  capturedAt,
  [BACKFILL_FIELDS.day]: _day,
  [BACKFILL_FIELDS.basis]: _basis,
  ...values
}: ImportValues): object {
  return capturedAt === undefined ? values : { ...values, capturedAt: `${String(capturedAt)}T00:00:00+08:00` };
}
