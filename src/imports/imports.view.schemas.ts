import { z } from 'zod';
import { pageSchema } from '../platform/http/index.js';
import { DUPLICATE_CHOICES, RUN_STATES } from './import-run.entity.js';
import { ROW_STATES } from './import-row.entity.js';

const Instant = z.iso.datetime({ offset: true });
const Count = z.int();

export const ImportKind = z
  .object({
    kind: z.string(),
    title: z.string(),
    fields: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(['text', 'phone', 'amount', 'area', 'date', 'flag', 'choice']),
        title: z.string(),
        isRequired: z.boolean(),
        /** Of `choice`: what may be written. */
        choices: z.array(z.object({ value: z.string(), name: z.string() })),
        example: z.string(),
      }),
    ),
  })
  .meta({ id: 'ImportKind' });
export type ImportKind = z.infer<typeof ImportKind>;

export const ImportKindList = z.object({ items: z.array(ImportKind) }).meta({ id: 'ImportKindList' });
export type ImportKindList = z.infer<typeof ImportKindList>;

const Counts = z.object({
  total: Count,
  unchecked: Count,
  /** Of these, `duplicates` repeat something. */
  good: Count,
  duplicates: Count,
  bad: Count,
  excluded: Count,
  imported: Count,
  refused: Count,
  reverted: Count,
  kept: Count,
});

const summary = {
  id: z.uuid(),
  version: z.int(),
  kind: z.string(),
  /** Null for what was pasted. */
  fileName: z.string().nullable(),
  state: z.enum(RUN_STATES),
  createdAt: Instant,
  finishedAt: Instant.nullable(),
  revertedAt: Instant.nullable(),
  /** Why it was taken back, as its maker said it. */
  revertReason: z.string().nullable(),
  /** Why it stopped before its end. */
  stopCode: z.string().nullable(),
  counts: Counts,
};

export const ImportSummary = z.object(summary).meta({ id: 'ImportSummary' });
export type ImportSummary = z.infer<typeof ImportSummary>;

export const ImportPage = pageSchema(ImportSummary).meta({ id: 'ImportPage' });
export type ImportPage = z.infer<typeof ImportPage>;

export const ImportView = z
  .object({
    ...summary,
    sheetName: z.string().nullable(),
    sheetNames: z.array(z.string()),
    dateSystem: z.enum(['1900', '1904']),
    headerRow: z.int(),
    headerRowCount: z.int(),
    columns: z.array(z.object({ index: z.int(), title: z.string(), isHidden: z.boolean() })),
    mapping: z.record(z.string(), z.int()),
    duplicates: z.enum(DUPLICATE_CHOICES).nullable(),
    can: z.object({
      map: z.boolean(),
      mend: z.boolean(),
      commit: z.boolean(),
      revert: z.boolean(),
      discard: z.boolean(),
    }),
  })
  .meta({ id: 'Import' });
export type ImportView = z.infer<typeof ImportView>;

export const ImportRowView = z
  .object({
    /** As the sheet counts it. */
    number: z.int(),
    state: z.enum(ROW_STATES),
    /** The row as it stands in the sheet, mobile numbers masked. */
    cells: z.array(z.string()),
    /** The mapped fields as they were understood. */
    fields: z.array(
      z.object({
        field: z.string(),
        text: z.string(),
        /** Money in yuan, areas in m², days as YYYY-MM-DD; null: blank, or not understood. */
        value: z.union([z.string(), z.boolean()]).nullable(),
        /** What was taken for granted: approximate, bare-yuan, unit-of-header, serial, time-dropped. */
        notes: z.array(z.string()),
        isMended: z.boolean(),
      }),
    ),
    problems: z.array(z.object({ field: z.string().nullable(), code: z.string(), message: z.string() })),
    duplicateOfNumber: z.int().nullable(),
    duplicateOf: z.array(z.object({ id: z.uuid(), code: z.string() })),
    recordId: z.uuid().nullable(),
  })
  .meta({ id: 'ImportRow' });
export type ImportRowView = z.infer<typeof ImportRowView>;

export const ImportRowPage = pageSchema(ImportRowView).meta({ id: 'ImportRowPage' });
export type ImportRowPage = z.infer<typeof ImportRowPage>;
