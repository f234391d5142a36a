import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { DocumentEntity, DocumentIssueEntity } from './document.entity.js';

export type IssuedDocument = Pick<DocumentEntity, keyof DocumentEntity>;
type Numbering = Partial<Pick<IssuedDocument, 'year' | 'number' | 'issuedAt'>>;
export type Draft = Omit<IssuedDocument, 'version' | 'year' | 'number' | 'issuedAt'>;
export type Issue = Pick<DocumentIssueEntity, keyof DocumentIssueEntity>;

@Injectable()
export class DocumentsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<IssuedDocument | null> {
    return this.database.manager.findOneBy(DocumentEntity, { id });
  }

  async lock(id: string): Promise<IssuedDocument | null> {
    return this.database.manager.findOne(DocumentEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert({ id, form, series, filter, ...draft }: Draft): Promise<void> {
    const { recordKind, recordId, draftedById, draftedAt, officeRole, officeUnitId } = draft;
    await this.database.query(
      `insert into document (id, form, series, filter, record_kind, record_id, drafted_by_id, drafted_at, office_role,
         office_unit_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        form,
        series,
        JSON.stringify(filter),
        recordKind,
        recordId,
        draftedById,
        draftedAt,
        officeRole,
        officeUnitId,
      ],
    );
  }

  /** Writes the number, where there is a new one, and the next version. */
  async update({ id, version }: IssuedDocument, changes: Numbering): Promise<void> {
    await this.database.manager.update(DocumentEntity, { id }, { ...changes, version: version + 1 });
  }

  async remove(id: string): Promise<void> {
    await this.database.manager.delete(DocumentEntity, { id });
  }

  async addIssue(issue: Issue): Promise<void> {
    await this.database.manager.insert(DocumentIssueEntity, issue);
  }

  async countIssues(documentId: string): Promise<number> {
    return this.database.manager.countBy(DocumentIssueEntity, { documentId });
  }

  /** The next number; whoever wants the one after it waits until this issue is committed or undone. */
  async nextNumber(series: string, year: number): Promise<number> {
    const [row] = await this.database.query<{ number: number }>(
      `insert into document_series as counted (series, year, last_number) values ($1, $2, 1)
       on conflict (series, year) do update set last_number = counted.last_number + 1
       returning counted.last_number as number`,
      [series, year],
    );
    return row?.number ?? 1;
  }
}
