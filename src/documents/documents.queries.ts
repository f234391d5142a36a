import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { decodeCursor, toPage } from '../platform/http/index.js';
import { RecordTitles, type RecordRef } from '../platform/records/index.js';
import { DocumentContents } from './document-contents.js';
import { documentScope } from './document-scope.js';
import { DOCUMENT_COLUMNS, toDocumentView, type DocumentRow } from './documents.rows.js';
import { documentConditions } from './documents.filters.js';
import type { DocumentPage, DocumentView, ListDocuments } from './documents.schemas.js';

/** Drafts and issued documents, newest first. */
@Injectable()
export class DocumentsQueries {
  constructor(
    private readonly database: Database,
    private readonly contents: DocumentContents,
    private readonly people: PeopleReader,
    private readonly titles: RecordTitles,
  ) {}

  async list(actor: Actor, query: ListDocuments): Promise<DocumentPage> {
    const parameters = new SqlParameters();
    const position = decodeCursor(query);
    const forms = this.contents.formsLike(query.q, actor.language);
    const wanted = [documentScope(actor, parameters), ...documentConditions(actor, query, { parameters, forms })];
    if (position !== null) {
      wanted.push(`document.id < ${parameters.add(position[0])}::uuid`);
    }
    const rows = await this.database.query<DocumentRow>(
      `select ${DOCUMENT_COLUMNS} from document where ${wanted.join(' and ')}
       order by document.id desc limit ${parameters.add(query.limit + 1)}`,
      parameters.values,
    );
    const page = toPage(rows, query, ({ id }) => [id]);
    return { items: await this.toViews(actor, page.items), nextCursor: page.nextCursor };
  }

  /** @throws request.not-found */
  async detail(actor: Actor, id: string): Promise<DocumentView> {
    const parameters = new SqlParameters();
    const rows = await this.database.query<DocumentRow>(
      `select ${DOCUMENT_COLUMNS} from document
       where document.id = ${parameters.add(id)} and ${documentScope(actor, parameters)}`,
      parameters.values,
    );
    const [view] = await this.toViews(actor, rows);
    if (!view) {
      throw platformErrors.notFound();
    }
    return view;
  }

  /** Names of people and records come with one question each. */
  private async toViews(actor: Actor, rows: readonly DocumentRow[]): Promise<DocumentView[]> {
    const people = rows.flatMap(({ draftedById, issues }) => [draftedById, ...issues.map((one) => one.issuedById)]);
    const nameOf = await this.people.nameOf([...new Set(people.filter((id) => id !== null))]);
    const titleOf = await this.titles.titlesOf(
      actor,
      rows.map(recordOf).filter((record) => record !== null),
    );
    return rows.map((row) => {
      const record = recordOf(row);
      const naming = { nameOf, record: record === null ? undefined : titleOf(record) };
      return toDocumentView(actor, row, { ...this.contents.describe(row.form, actor.language), ...naming });
    });
  }
}

function recordOf({ recordKind: kind, recordId: id }: DocumentRow): RecordRef | null {
  return kind === null || id === null ? null : { kind, id };
}
