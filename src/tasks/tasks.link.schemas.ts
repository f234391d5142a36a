import { z } from 'zod';
import { TASK_STATES } from './task-state.js';
import { TASK_REQUEST_KINDS, TASK_RULINGS, TASK_SOURCE_KINDS } from './task-vocabulary.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });
const Prose = z.string().trim().min(1).max(4_000);
const Token = z.string().min(1).max(100);

export const TaskLinkParams = z.strictObject({ id: Id, linkId: Id });
export type TaskLinkParams = z.infer<typeof TaskLinkParams>;

export const GiveTaskLink = z.strictObject({ unitId: Id }).meta({ id: 'GiveTaskLink' });
export type GiveTaskLink = z.infer<typeof GiveTaskLink>;

/** A link of a task towards whoever issued the task. */
export const TaskLinkView = z
  .object({
    unitId: Id.nullable(),
    state: z.enum(['LIVE', 'EXPIRED', 'REVOKED']),
    /** What its QR code leads to, behind the address of this installation; null when it works no more. */
    path: z.string().nullable(),
    madeAt: Instant,
    expiresAt: Instant,
    revokedAt: Instant.nullable(),
    useCount: z.int(),
    lastUsedAt: Instant.nullable(),
    id: Id,
  })
  .meta({ id: 'TaskLinkView' });
export type TaskLinkView = z.infer<typeof TaskLinkView>;

export const TaskLinkList = z.object({ items: z.array(TaskLinkView) }).meta({ id: 'TaskLinkList' });
export type TaskLinkList = z.infer<typeof TaskLinkList>;

export const TaskLinkCode = z.object({ code: z.string(), expiresAt: Instant }).meta({ id: 'TaskLinkCode' });
export type TaskLinkCode = z.infer<typeof TaskLinkCode>;

export const TaskLinkUses = z
  .object({ items: z.array(z.object({ type: z.string().meta({ example: 'link.opened' }), at: Instant })) })
  .meta({ id: 'TaskLinkUses' });
export type TaskLinkUses = z.infer<typeof TaskLinkUses>;

/** The token stands in the body, never in an address that others log. */
export const OpenTaskLink = z.strictObject({ token: Token }).meta({ id: 'OpenTaskLink' });
export type OpenTaskLink = z.infer<typeof OpenTaskLink>;

export const EnterTaskLink = z
  .strictObject({ token: Token, code: z.string().trim().max(20) })
  .meta({ id: 'EnterTaskLink' });
export type EnterTaskLink = z.infer<typeof EnterTaskLink>;

export const ObjectThroughLink = z.strictObject({ reason: Prose }).meta({ id: 'ObjectThroughLink' });
export type ObjectThroughLink = z.infer<typeof ObjectThroughLink>;

/** What a unit must know of its task, for whoever holds the paper: no person but the issuer, no source record. */
export const LinkedTask = z
  .object({
    code: z.string().meta({ example: 'RW-2026-000123' }),
    words: z.string(),
    sourceKind: z.enum(TASK_SOURCE_KINDS),
    sourceNote: z.string().nullable(),
    state: z.enum(TASK_STATES),
    /** The unit to which the link was given. */
    unit: z.string(),
    isLead: z.boolean(),
    leadUnit: z.string().nullable(),
    issueUnit: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedAt: Instant,
    dueAt: Instant,
    isDueProvisional: z.boolean(),
    isLate: z.boolean(),
    /** A code can be sent to the unit's registered address. */
    canMail: z.boolean(),
  })
  .meta({ id: 'LinkedTask' });
export type LinkedTask = z.infer<typeof LinkedTask>;

/** The same for whoever has shown a code, with what may be done now. */
export const LinkedTaskWork = LinkedTask.omit({ canMail: true })
  .extend({
    version: z.int(),
    acknowledgedAt: Instant.nullable(),
    /** The latest word of whoever issued it. */
    stateNote: z.string().nullable(),
    answer: z.object({ text: z.string(), madeAt: Instant }).nullable(),
    requests: z.array(
      z.object({
        kind: z.enum(TASK_REQUEST_KINDS),
        reason: z.string(),
        proposedDueOn: z.iso.date().nullable(),
        madeAt: Instant,
        ruling: z.enum(TASK_RULINGS).nullable(),
        rulingNote: z.string().nullable(),
      }),
    ),
    can: z.object({
      acknowledge: z.boolean(),
      logProgress: z.boolean(),
      answer: z.boolean(),
      object: z.boolean(),
      askExtension: z.boolean(),
    }),
  })
  .meta({ id: 'LinkedTaskWork' });
export type LinkedTaskWork = z.infer<typeof LinkedTaskWork>;

export const SentTaskLinkCode = z
  .object({ retryAfterSeconds: z.int().meta({ description: 'when another one may be asked for' }) })
  .meta({ id: 'SentTaskLinkCode' });
export type SentTaskLinkCode = z.infer<typeof SentTaskLinkCode>;

export const TaskLinkPass = z
  .object({ pass: z.string().meta({ description: 'Authorization: Bearer …' }), expiresAt: Instant })
  .meta({ id: 'TaskLinkPass' });
export type TaskLinkPass = z.infer<typeof TaskLinkPass>;

export const LinkedFile = z.object({ id: Id, name: z.string(), size: z.int() }).meta({ id: 'LinkedFile' });
export type LinkedFile = z.infer<typeof LinkedFile>;

/** The form has the file and nothing else. */
export const LinkFileFields = z.strictObject({});
