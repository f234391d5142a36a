import type { ApiBodyOptions } from '@nestjs/swagger';
import { z } from 'zod';
import { listQueryShape } from '../platform/http/index.js';
import { DUPLICATE_CHOICES } from './import-run.entity.js';
import { LONGEST_CELL, MOST_COLUMNS } from './sheets/sheet.js';

const Kind = z.string().regex(/^[a-z][a-z-]{0,40}$/);
const FieldName = z.string().regex(/^[A-Za-z]\w{0,60}$/);
const LONGEST_PASTE = 500_000;

export const ImportParams = z.strictObject({ id: z.uuid() });
export type ImportParams = z.infer<typeof ImportParams>;

export const ImportRowParams = z.strictObject({ id: z.uuid(), number: z.coerce.number().int().min(1).max(10_000_000) });
export type ImportRowParams = z.infer<typeof ImportRowParams>;

export const ImportKindParams = z.strictObject({ kind: Kind });
export type ImportKindParams = z.infer<typeof ImportKindParams>;

/** The fields of the multipart form, beside the one file. */
export const ImportFields = z.strictObject({ kind: Kind, sheet: z.string().min(1).max(100).optional() });
export type ImportFields = z.infer<typeof ImportFields>;

/** For the API description alone: Fastify hands the form over as a stream. */
export const ImportForm: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['kind', 'file'],
    properties: {
      kind: { type: 'string' },
      sheet: { type: 'string', description: 'Name of the sheet; the first that is shown unless given' },
      file: { type: 'string', format: 'binary' },
    },
  },
};

export const PasteImport = z
  .strictObject({ kind: Kind, text: z.string().min(1).max(LONGEST_PASTE) })
  .meta({ id: 'PasteImport' });
export type PasteImport = z.infer<typeof PasteImport>;

export const ListImports = z.strictObject(listQueryShape);
export type ListImports = z.infer<typeof ListImports>;

export const ListImportRows = z.strictObject({
  ...listQueryShape,
  show: z.enum(['all', 'bad', 'duplicate', 'good', 'excluded', 'imported', 'refused', 'left']).default('all'),
});
export type ListImportRows = z.infer<typeof ListImportRows>;

export const MapImport = z
  .strictObject({
    headerRow: z.int().min(1).max(10_000_000),
    headerRowCount: z.int().min(1).max(2).default(1),
    /** Field → column, from 0; a field without a column is left out. */
    mapping: z.record(FieldName, z.int().min(0).max(MOST_COLUMNS)),
  })
  .meta({ id: 'MapImport' });
export type MapImport = z.infer<typeof MapImport>;

export const ChangeImportRow = z
  .strictObject({
    /** By field, as somebody would type it; null: what the sheet says counts again. */
    values: z.record(FieldName, z.string().max(LONGEST_CELL).nullable()),
    isExcluded: z.boolean(),
  })
  .partial()
  .meta({ id: 'ChangeImportRow' });
export type ChangeImportRow = z.infer<typeof ChangeImportRow>;

export const RevertImport = z
  .strictObject({ reason: z.string().trim().min(1).max(1_000) })
  .meta({ id: 'RevertImport' });
export type RevertImport = z.infer<typeof RevertImport>;

export const CommitImport = z
  .strictObject({
    /** Rows with problems stay out, and can be had as a file; otherwise they stop the import. */
    allowPartial: z.boolean().default(false),
    /** Of rows that repeat a record or an earlier row. */
    duplicates: z.enum(DUPLICATE_CHOICES).optional(),
  })
  .meta({ id: 'CommitImport' });
export type CommitImport = z.infer<typeof CommitImport>;
