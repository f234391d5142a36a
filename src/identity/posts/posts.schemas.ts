import { z } from 'zod';
import { ROLES } from '../../access/index.js';
import { POSITIONS } from '../units/position.js';

const term = {
  startsOn: z.iso.date().optional().describe('First day; today when it is missing.'),
  endsOn: z.iso.date().nullable().default(null).describe('Last day, included; null without an end.'),
};

export const GrantRole = z.strictObject({ unitId: z.uuid(), role: z.enum(ROLES), ...term }).meta({ id: 'GrantRole' });
export type GrantRole = z.infer<typeof GrantRole>;

export const Appoint = z
  .strictObject({ unitId: z.uuid(), position: z.enum(POSITIONS), ...term })
  .meta({ id: 'Appoint' });
export type Appoint = z.infer<typeof Appoint>;

export const AllowStandIn = z
  .strictObject({ forPersonId: z.uuid().optional(), forUnitId: z.uuid().optional(), ...term })
  .refine(({ forPersonId, forUnitId }) => (forPersonId === undefined) !== (forUnitId === undefined), {
    params: { code: 'stand-in.one-of' },
  })
  .meta({ id: 'AllowStandIn' });
export type AllowStandIn = z.infer<typeof AllowStandIn>;

export const PostParams = z.strictObject({ id: z.uuid(), postId: z.uuid() });
export type PostParams = z.infer<typeof PostParams>;

export const CreatedPost = z.object({ id: z.uuid() }).meta({ id: 'CreatedPost' });
export type CreatedPost = z.infer<typeof CreatedPost>;
