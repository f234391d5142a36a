import { z } from 'zod';
import { UNIT_KINDS } from './unit-kind.js';

const Name = z.string().trim().min(1).max(100);
/** The office's own mailbox, no person's. */
const Email = z.email().max(200).nullable();

export const CreateUnit = z
  .strictObject({ name: Name, kind: z.enum(UNIT_KINDS), parentId: z.uuid().nullable(), email: Email.optional() })
  .meta({ id: 'CreateUnit' });
export type CreateUnit = z.infer<typeof CreateUnit>;

export const ChangeUnit = z
  .strictObject({ name: Name, kind: z.enum(UNIT_KINDS), parentId: z.uuid().nullable(), email: Email })
  .partial()
  .meta({ id: 'ChangeUnit' });
export type ChangeUnit = z.infer<typeof ChangeUnit>;

export const UnitParams = z.strictObject({ id: z.uuid() });
export type UnitParams = z.infer<typeof UnitParams>;

const UnitView = z
  .object({
    id: z.uuid(),
    parentId: z.uuid().nullable(),
    name: z.string(),
    kind: z.enum(UNIT_KINDS),
    email: z.string().nullable(),
    depth: z.int(),
    isClosed: z.boolean(),
    people: z.int().describe('How many people hold a role or position in the unit itself today.'),
    version: z.int(),
    can: z.object({ edit: z.boolean(), close: z.boolean() }),
  })
  .meta({ id: 'UnitView' });

export const UnitTree = z
  .object({ items: z.array(UnitView).describe('Each unit after the one above it.') })
  .meta({ id: 'UnitTree' });
export type UnitTree = z.infer<typeof UnitTree>;

export const CreatedUnit = z.object({ id: z.uuid() }).meta({ id: 'CreatedUnit' });
export type CreatedUnit = z.infer<typeof CreatedUnit>;
