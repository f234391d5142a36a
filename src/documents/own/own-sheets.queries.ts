import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { Database, SqlParameters } from '../../platform/database/index.js';
import { platformErrors } from '../../platform/errors/index.js';
import { messageOf } from '../../platform/i18n/index.js';
import { documentScope } from '../document-scope.js';
import { Sheets } from '../sheets.js';
import type { Snapshot } from './differences.js';
import { formOf } from './own-form.js';
import { PLACE } from './own-mapping.js';
import type { OwnSheet } from './own-sheets.repository.js';
import type { ListOwnSheets, OwnSheetList, OwnSheetView } from './own-sheets.schemas.js';

type Row = Omit<OwnSheet, 'content' | 'createdById'>;

const COLUMNS = `own_sheet.id, own_sheet.version, own_sheet.sheet, own_sheet.name, own_sheet.file_name as "fileName",
  own_sheet.header_row as "headerRow", own_sheet.body_row as "bodyRow", own_sheet.foot_row as "footRow",
  own_sheet.columns, own_sheet.created_at as "createdAt"`;
const MOST = 200;

/** The zone's own forms: seen by whoever may export the sheet that fills them. */
@Injectable()
export class OwnSheetsQueries {
  constructor(
    private readonly database: Database,
    private readonly sheets: Sheets,
  ) {}

  async list(actor: Actor, { sheet }: ListOwnSheets): Promise<OwnSheetList> {
    const { language } = actor;
    const open = this.sheets.openTo(actor);
    const names = open.map(({ name }) => name).filter((name) => sheet === undefined || name === sheet);
    const rows = await this.database.query<Row>(
      `select ${COLUMNS} from own_sheet where own_sheet.sheet = any ($1)
       order by own_sheet.created_at desc, own_sheet.id desc limit ${MOST}`,
      [names],
    );
    return {
      items: rows.map((row) => this.toView(actor, row)),
      sheets: open.map(({ name, title }) => ({ name, title: title[language] })),
      can: { add: actor.permissions.has('own-sheet.manage') },
    };
  }

  /** @throws request.not-found */
  async detail(actor: Actor, id: string): Promise<OwnSheetView> {
    const [row] = await this.database.query<Row>(`select ${COLUMNS} from own_sheet where own_sheet.id = $1`, [id]);
    const sheet = row && this.sheets.find(row.sheet);
    if (!row || !sheet || !actor.permissions.has(sheet.permission)) {
      throw platformErrors.notFound();
    }
    return this.toView(actor, row);
  }

  /** What the last issue said that the actor may open; null before the first. */
  async lastSnapshot(actor: Actor, id: string): Promise<Snapshot | null> {
    const parameters = new SqlParameters();
    const [row] = await this.database.query<{ snapshot: Snapshot }>(
      `select document_issue.snapshot from document_issue
       join document on document.id = document_issue.document_id
       where document.form = ${parameters.add(formOf(id))} and document_issue.snapshot is not null
         and ${documentScope(actor, parameters)}
       order by document_issue.issued_at desc, document_issue.edition desc limit 1`,
      parameters.values,
    );
    return row?.snapshot ?? null;
  }

  private toView({ language, permissions }: Actor, { createdAt, ...row }: Row): OwnSheetView {
    const sheet = this.sheets.find(row.sheet);
    const fields = (sheet?.columns ?? []).map(({ key, header }) => ({ key, title: header[language] }));
    return {
      ...row,
      sheetTitle: sheet?.title[language] ?? row.sheet,
      form: formOf(row.id),
      fields: [{ key: PLACE, title: messageOf('document.place', language) }, ...fields],
      createdAt: createdAt.toISOString(),
      can: { manage: permissions.has('own-sheet.manage') },
    };
  }
}
