import { z } from 'zod';
import { pageSchema } from '../platform/http/index.js';
import { HANDOVER_BASES, HANDOVER_REASONS } from './handover.vocabulary.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });
const Person = z.object({ id: Id, name: z.string() });

const Line = z.object({
  kind: z.string(),
  recordId: Id,
  code: z.string().nullable(),
  /** Null where the reader may not see what it is. */
  title: z.string().nullable(),
  path: z.string().nullable(),
  capacities: z.array(z.string()),
  capacityText: z.string(),
  state: z.string(),
  dueAt: Instant.nullable(),
  nextStep: z.string().nullable(),
  nextStepOn: z.iso.date().nullable(),
  toId: Id.nullable(),
  /** Why it cannot go to whom it was meant for, in the reader's language. */
  refusal: z.string().nullable(),
});
export type HandoverLine = z.infer<typeof Line>;

export const HandoverPreview = z
  .object({
    from: Person.extend({ isDisabled: z.boolean() }),
    basis: z.enum(HANDOVER_BASES),
    /** Counts of everything; the list holds as many as `isComplete` says. */
    kinds: z.array(z.object({ kind: z.string(), label: z.string(), count: z.int(), moved: z.int(), refused: z.int() })),
    items: z.array(Line),
    isComplete: z.boolean(),
    fingerprint: z.string(),
  })
  .meta({ id: 'HandoverPreview' });
export type HandoverPreview = z.infer<typeof HandoverPreview>;

export const HandoverView = z
  .object({
    id: Id,
    version: z.int(),
    code: z.string(),
    from: Person,
    by: Person,
    basis: z.enum(HANDOVER_BASES),
    reason: z.enum(HANDOVER_REASONS),
    note: z.string().nullable(),
    madeAt: Instant,
    undoneAt: Instant.nullable(),
    counts: z.array(z.object({ kind: z.string(), label: z.string(), count: z.int() })),
    /** How many stayed with the person. */
    left: z.int(),
    receivers: z.array(
      Person.extend({
        count: z.int(),
        acceptedAt: Instant.nullable(),
        remark: z.string().nullable(),
        canOpenPack: z.boolean(),
      }),
    ),
    can: z.object({ accept: z.boolean(), undo: z.boolean(), openPack: z.boolean() }),
  })
  .meta({ id: 'Handover' });
export type HandoverView = z.infer<typeof HandoverView>;

export const HandoverPage = pageSchema(HandoverView).meta({ id: 'HandoverPage' });
export type HandoverPage = z.infer<typeof HandoverPage>;

export const HandoverItemPage = pageSchema(Line.extend({ place: z.int() })).meta({ id: 'HandoverItemPage' });
export type HandoverItemPage = z.infer<typeof HandoverItemPage>;
