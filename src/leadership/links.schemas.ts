import { z } from 'zod';
import { listQueryShape } from '../platform/http/index.js';
import { RecordInput } from './instructions.schemas.js';

const Id = z.uuid();
const Note = z.string().trim().min(1).max(1_000);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
/** Null: no fixed cadence. */
const Cadence = z.int().min(1).max(366).nullable();

export const LinkParams = z.strictObject({ id: Id });
export type LinkParams = z.infer<typeof LinkParams>;

export const LinkLeader = z
  .strictObject({
    leaderId: Id.optional().meta({ description: 'Left out: whoever links' }),
    record: RecordInput,
    fromOn: z.iso.date().optional().meta({ description: 'Left out: today' }),
    cadenceDays: Cadence.optional().meta({ description: 'Left out: as the rule of the zone says' }),
    note: Note.optional(),
  })
  .meta({ id: 'LinkLeader' });
export type LinkLeader = z.infer<typeof LinkLeader>;

export const ChangeLink = z
  .strictObject({ cadenceDays: Cadence.optional(), note: Note.nullable().optional() })
  .meta({ id: 'ChangeLink' });
export type ChangeLink = z.infer<typeof ChangeLink>;

export const HandOverLink = z.strictObject({ leaderId: Id, note: Note.optional() }).meta({ id: 'HandOverLink' });
export type HandOverLink = z.infer<typeof HandOverLink>;

export const EndLink = z.strictObject({ note: Note.optional() }).meta({ id: 'EndLink' });
export type EndLink = z.infer<typeof EndLink>;

export const ListLinks = z.strictObject({
  leaderId: Id.optional(),
  recordKind: RecordInput.shape.kind.optional(),
  recordId: Id.optional(),
  isMine: flag.optional().meta({ description: 'The reader is the leader' }),
  isHeld: flag.optional().meta({ description: 'Holds today; false: history, and what is to begin' }),
  isOverdue: flag.optional().meta({ description: 'Holds, and a visit should have been made' }),
  ...listQueryShape,
});
export type ListLinks = z.infer<typeof ListLinks>;
