import { z } from 'zod';
import { pageSchema } from '../platform/http/index.js';
import { NamedView, RecordView } from './instructions.view.schemas.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });

export const LeaderLinkView = z
  .object({
    version: z.int(),
    leader: NamedView.nullable(),
    record: RecordView.nullable(),
    fromOn: z.iso.date(),
    /** The first day on which it holds no more. */
    endedOn: z.iso.date().nullable(),
    endNote: z.string().nullable(),
    successor: NamedView.nullable(),
    cadenceDays: z.int().nullable(),
    visitedAt: Instant.nullable(),
    visitDueAt: Instant.nullable(),
    isOverdue: z.boolean(),
    isHeld: z.boolean(),
    note: z.string().nullable(),
    enteredBy: NamedView.nullable(),
    can: z.object({ edit: z.boolean(), handOver: z.boolean(), end: z.boolean(), visit: z.boolean() }),
    id: Id,
  })
  .meta({ id: 'LeaderLinkView' });
export type LeaderLinkView = z.infer<typeof LeaderLinkView>;

export const LeaderLinkPage = pageSchema(LeaderLinkView).meta({ id: 'LeaderLinkPage' });
export type LeaderLinkPage = z.infer<typeof LeaderLinkPage>;
