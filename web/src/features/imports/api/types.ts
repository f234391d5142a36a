import type { Schemas } from '../../../api/schemas';

export type ImportKind = Schemas['ImportKind'];
export type ImportFieldView = ImportKind['fields'][number];
export type ImportSummary = Schemas['ImportSummary'];
export type ImportView = Schemas['Import'];
export type ImportRow = Schemas['ImportRow'];
export type RowReading = ImportRow['fields'][number];
export type MapImport = Schemas['MapImport'];
export type CommitImport = Schemas['CommitImport'];
export type ChangeImportRow = Schemas['ChangeImportRow'];
