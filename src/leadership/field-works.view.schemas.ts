import { z } from 'zod';
import { pageSchema } from '../platform/http/index.js';
import { FIELD_WORK_KINDS } from './field-work-kind.js';
import { NamedView, OutcomeView, RecordView } from './instructions.view.schemas.js';

const Instant = z.iso.datetime({ offset: true });

/** Words, problems, place and people are null or empty where the record is confidential and not seen in full. */
export const FieldWorkView = z
  .object({
    version: z.int(),
    kind: z.enum(FIELD_WORK_KINDS),
    record: RecordView.nullable(),
    leader: NamedView.nullable(),
    happenedAt: Instant,
    place: z.string().nullable(),
    people: z.array(z.string()),
    words: z.string().nullable(),
    problems: z.string().nullable(),
    nextStep: z.string().nullable(),
    enteredBy: NamedView.nullable(),
    enteredAt: Instant,
    capturedAt: Instant.nullable(),
    tasks: z.array(OutcomeView),
    trashedAt: Instant.nullable(),
    can: z.object({ addPhoto: z.boolean(), trash: z.boolean(), restore: z.boolean() }),
    id: z.uuid(),
  })
  .meta({ id: 'FieldWorkView' });
export type FieldWorkView = z.infer<typeof FieldWorkView>;

export const FieldWorkPage = pageSchema(FieldWorkView).meta({ id: 'FieldWorkPage' });
export type FieldWorkPage = z.infer<typeof FieldWorkPage>;
