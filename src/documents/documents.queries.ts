import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { decodeCursor, toPage } from '../platform/http/index.js';
import { DocumentContents } from './document-contents.js';
import { documentScope } from './document-scope.js';
import { numberOf } from './document-number.js';
import type { DocumentPage, DocumentView, ListDocuments } from './documents.schemas.js';

type Row = Omit<DocumentView, 'kind' | 'title' | 'number' | 'draftedAt' | 'issuedAt' | 'can'> & {
  year: number | null;
  number: number | null;
  draftedAt: Date;
  issuedAt: Date | null;
};

const COLUMNS = `document.id, document.version, document.form, document.record_kind as "recordKind",
  document.record_id as "recordId", document.series, document.year, document.number,
  document.drafted_by_id as "draftedById", document.drafted_at as "draftedAt", document.issued_at as "issuedAt",
  coalesce((
    select json_agg(json_build_object('edition', document_issue.edition, 'attachmentId', document_issue.attachment_id,
      'sha256', document_issue.sha256, 'reason', document_issue.reason, 'issuedById', document_issue.issued_by_id,
      'issuedAt', document_issue.issued_at) order by document_issue.edition)
    from document_issue where document_issue.document_id = document.id), '[]') as issues`;

/** Drafts and issued documents, newest first. */
@Injectable()
export class DocumentsQueries {
  constructor(
    private readonly database: Database,
    private readonly contents: DocumentContents,
  ) {}

  async list(actor: Actor, query: ListDocuments): Promise<DocumentPage> {
    const parameters = new SqlParameters();
    const position = decodeCursor(query);
    const wanted = [documentScope(actor, parameters)];
    if (query.recordKind !== undefined) {
      wanted.push(`document.record_kind = ${parameters.add(query.recordKind)}`);
    }
    if (query.recordId !== undefined) {
      wanted.push(`document.record_id = ${parameters.add(query.recordId)}`);
    }
    if (position !== null) {
      wanted.push(`document.id < ${parameters.add(position[0])}::uuid`);
    }
    const rows = await this.database.query<Row>(
      `select ${COLUMNS} from document where ${wanted.join(' and ')}
       order by document.id desc limit ${parameters.add(query.limit + 1)}`,
      parameters.values,
    );
    const page = toPage(rows, query, ({ id }) => [id]);
    return { items: page.items.map((row) => this.toView(actor, row)), nextCursor: page.nextCursor };
  }

  /** @throws request.not-found */
  async detail(actor: Actor, id: string): Promise<DocumentView> {
    const parameters = new SqlParameters();
    const [row] = await this.database.query<Row>(
      `select ${COLUMNS} from document
       where document.id = ${parameters.add(id)} and ${documentScope(actor, parameters)}`,
      parameters.values,
    );
    if (!row) {
      throw platformErrors.notFound();
    }
    return this.toView(actor, row);
  }

  private toView(actor: Actor, { year, number, draftedAt, issuedAt, ...row }: Row): DocumentView {
    const mayIssue = actor.permissions.has('document.issue');
    return {
      ...row,
      ...this.contents.describe(row.form, actor.language),
      number: number === null ? null : numberOf({ series: row.series, year, number }),
      draftedAt: draftedAt.toISOString(),
      issuedAt: issuedAt?.toISOString() ?? null,
      can: { issue: mayIssue && issuedAt === null, correct: mayIssue && issuedAt !== null },
    };
  }
}
