import type { Actor } from '../platform/actor/index.js';
import type { RecordTitle } from '../platform/records/index.js';
import { numberOf } from './document-number.js';
import type { DocumentState, DocumentView } from './documents.schemas.js';

type Issue = Omit<DocumentView['issues'][number], 'issuedBy'>;

export interface DocumentRow {
  id: string;
  version: number;
  form: string;
  recordKind: string | null;
  recordId: string | null;
  series: string;
  year: number | null;
  number: number | null;
  draftedById: string | null;
  draftedAt: Date;
  issuedAt: Date | null;
  issues: Issue[];
}

export const DOCUMENT_COLUMNS = `document.id, document.version, document.form, document.record_kind as "recordKind",
  document.record_id as "recordId", document.series, document.year, document.number,
  document.drafted_by_id as "draftedById", document.drafted_at as "draftedAt", document.issued_at as "issuedAt",
  coalesce((
    select json_agg(json_build_object('edition', document_issue.edition, 'attachmentId', document_issue.attachment_id,
      'sha256', document_issue.sha256, 'reason', document_issue.reason, 'issuedById', document_issue.issued_by_id,
      'issuedAt', document_issue.issued_at) order by document_issue.edition)
    from document_issue where document_issue.document_id = document.id), '[]') as issues`;

/** What is told of a row beside its own columns. */
interface Naming {
  kind: DocumentView['kind'];
  title: string;
  nameOf: ReadonlyMap<string, string>;
  record: RecordTitle | undefined;
}

export function toDocumentView(actor: Actor, row: DocumentRow, { kind, title, nameOf, record }: Naming): DocumentView {
  const { year, number, draftedAt, issuedAt, ...facts } = row;
  const mayIssue = actor.permissions.has('document.issue');
  const isDraft = issuedAt === null;
  const personOf = (id: string | null): DocumentView['draftedBy'] => {
    const name = id === null ? undefined : nameOf.get(id);
    return id === null || name === undefined ? null : { id, name };
  };
  return {
    ...facts,
    kind,
    title,
    state: stateOf(row),
    record: record === undefined ? null : { code: record.code, title: record.title, path: record.path },
    number: number === null ? null : numberOf({ series: row.series, year, number }),
    draftedBy: personOf(row.draftedById),
    draftedAt: draftedAt.toISOString(),
    issuedAt: issuedAt?.toISOString() ?? null,
    issues: row.issues.map((issue) => ({ ...issue, issuedBy: personOf(issue.issuedById) })),
    can: { issue: mayIssue && isDraft, correct: mayIssue && !isDraft, discard: mayIssue && isDraft },
  };
}

function stateOf({ issuedAt, issues }: DocumentRow): DocumentState {
  if (issuedAt === null) {
    return 'DRAFT';
  }
  return issues.length > 1 ? 'CORRECTED' : 'ISSUED';
}
