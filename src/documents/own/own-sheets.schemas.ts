import type { ApiBodyOptions } from '@nestjs/swagger';
import { z } from 'zod';

const Id = z.uuid();
const MOST_COLUMNS = 60;
const MOST_ROWS = 200;

export const OwnSheetParams = z.strictObject({ id: Id });
export type OwnSheetParams = z.infer<typeof OwnSheetParams>;

export const ListOwnSheets = z.strictObject({ sheet: z.string().max(60).optional() });
export type ListOwnSheets = z.infer<typeof ListOwnSheets>;

/** The fields of the form beside the one file. */
export const OwnSheetFields = z.strictObject({
  /** Left out: the one whose columns the headers name. */
  sheet: z.string().max(60).optional(),
  name: z.string().trim().min(1).max(60),
});
export type OwnSheetFields = z.infer<typeof OwnSheetFields>;

export const ReplacementFields = z.strictObject({});

/** For the API description alone: Fastify hands the form over as a stream. */
export const OwnSheetForm: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['name', 'file'],
    properties: {
      sheet: { type: 'string', example: 'lead.ledger', description: 'left out: by the headers of the form' },
      name: { type: 'string' },
      file: { type: 'string', format: 'binary' },
    },
  },
};

export const ReplacementForm: ApiBodyOptions = {
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};

const Column = z.strictObject({
  column: z.string().regex(/^[A-Z]{1,2}$/),
  header: z.string().max(200),
  key: z.string().max(60).nullable().meta({ description: 'a column of the sheet, `place` for 序号, null for by hand' }),
});

const Row = z.int().min(1).max(MOST_ROWS);

export const MapOwnSheet = z
  .strictObject({
    name: z.string().trim().min(1).max(60),
    headerRow: Row,
    bodyRow: Row,
    footRow: Row.nullable(),
    columns: z.array(Column).min(1).max(MOST_COLUMNS),
  })
  .meta({ id: 'MapOwnSheet' });
export type MapOwnSheet = z.infer<typeof MapOwnSheet>;

export const FillOwnSheet = z
  .strictObject({
    filter: z.record(z.string(), z.unknown()).default({}).meta({ description: 'what is asked of the sheet' }),
  })
  .meta({ id: 'FillOwnSheet' });
export type FillOwnSheet = z.infer<typeof FillOwnSheet>;

export const OwnSheetView = z
  .object({
    id: Id,
    version: z.int(),
    sheet: z.string(),
    sheetTitle: z.string(),
    /** Under this name it is drafted and issued: POST /documents. */
    form: z.string(),
    name: z.string(),
    fileName: z.string(),
    headerRow: z.int(),
    bodyRow: z.int(),
    footRow: z.int().nullable(),
    columns: z.array(z.object({ column: z.string(), header: z.string(), key: z.string().nullable() })),
    /** What may be put under a header. */
    fields: z.array(z.object({ key: z.string(), title: z.string() })),
    createdAt: z.iso.datetime({ offset: true }),
    can: z.object({ manage: z.boolean() }),
  })
  .meta({ id: 'OwnSheet' });
export type OwnSheetView = z.infer<typeof OwnSheetView>;

export const OwnSheetList = z
  .object({
    items: z.array(OwnSheetView),
    /** Sheets for which a form may be uploaded. */
    sheets: z.array(z.object({ name: z.string(), title: z.string() })),
    can: z.object({ add: z.boolean() }),
  })
  .meta({ id: 'OwnSheetList' });
export type OwnSheetList = z.infer<typeof OwnSheetList>;
