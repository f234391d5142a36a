import { z } from 'zod';
import { listQueryShape, pageSchema } from '../platform/http/index.js';

export const ListInboxSchema = z.strictObject({ unread: z.stringbool().optional(), ...listQueryShape });
export type ListInbox = z.infer<typeof ListInboxSchema>;

export const InboxIdSchema = z.strictObject({ id: z.uuid() });

export const RecordTitleViewSchema = z
  .object({
    kind: z.string(),
    id: z.string(),
    /** Null where the reader may not see the record. */
    code: z.string().nullable(),
    title: z.string().nullable(),
    path: z.string().nullable(),
  })
  .meta({ id: 'RecordTitleView' });

export const InboxItemViewSchema = z
  .object({
    id: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string(),
    record: RecordTitleViewSchema.nullable(),
    step: z.string().nullable(),
    /** A reminder that was delivered later than it fell due. */
    isLate: z.boolean(),
    createdAt: z.string(),
    readAt: z.string().nullable(),
    /** How it left the house: `sent`, or what stands in the way. */
    mail: z.enum(['pending', 'leased', 'sending', 'sent', 'failed', 'dead']).nullable(),
  })
  .meta({ id: 'InboxItemView' });
export type InboxItemView = z.infer<typeof InboxItemViewSchema>;

export const InboxPageSchema = pageSchema(InboxItemViewSchema).meta({ id: 'InboxPage' });
export const InboxCountSchema = z.object({ unread: z.int() }).meta({ id: 'InboxCount' });
export const UrgeTextSchema = z.object({ text: z.string() }).meta({ id: 'UrgeText' });
