import { z } from 'zod';
import { listQueryShape } from '../platform/http/index.js';
import { HANDOVER_REASONS } from './handover.vocabulary.js';

const Id = z.uuid();
const Kind = z.string().min(1).max(40).meta({ example: 'lead' });
/** So many words about single records are still a step that somebody can look over. */
const MOST_NAMED = 2_000;

export const HandoverParams = z.strictObject({ id: Id });
export type HandoverParams = z.infer<typeof HandoverParams>;

export const ListHandovers = z.strictObject({
  ...listQueryShape,
  personId: Id.optional().meta({ description: 'From, to or by this person' }),
});
export type ListHandovers = z.infer<typeof ListHandovers>;

export const ListHandoverItems = z.strictObject({ ...listQueryShape, toId: Id.optional() });
export type ListHandoverItems = z.infer<typeof ListHandoverItems>;

export const HandoverPackQuery = z.strictObject({ toId: Id });
export type HandoverPackQuery = z.infer<typeof HandoverPackQuery>;

const planShape = {
  fromId: Id,
  /** Who receives what nobody else is named for; null leaves it where it is. */
  toId: Id.nullable().default(null),
  byKind: z
    .array(z.strictObject({ kind: Kind, toId: Id.nullable() }))
    .max(20)
    .default([]),
  byRecord: z
    .array(z.strictObject({ kind: Kind, recordId: Id, toId: Id.nullable() }))
    .max(MOST_NAMED)
    .default([]),
};

export const PreviewHandover = z.strictObject(planShape).meta({ id: 'PreviewHandover' });
export type PreviewHandover = z.infer<typeof PreviewHandover>;

export const MakeHandover = z
  .strictObject({
    ...planShape,
    reason: z.enum(HANDOVER_REASONS),
    note: z.string().trim().min(1).max(1_000).optional(),
    /** `fingerprint` of the preview: nothing else is handed over than what was shown. */
    fingerprint: z.string().max(60),
  })
  .meta({ id: 'MakeHandover' });
export type MakeHandover = z.infer<typeof MakeHandover>;

export const AcceptHandover = z
  .strictObject({ remark: z.string().trim().min(1).max(1_000).optional() })
  .meta({ id: 'AcceptHandover' });
export type AcceptHandover = z.infer<typeof AcceptHandover>;
