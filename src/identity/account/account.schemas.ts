import { z } from 'zod';
import { ROLES } from '../../access/index.js';
import { POSITIONS } from '../units/position.js';

export const Me = z
  .object({
    user: z.object({
      id: z.uuid(),
      username: z.string(),
      name: z.string(),
      phoneMasked: z.string().nullable(),
      email: z.string().nullable(),
    }),
    roles: z.array(z.enum(ROLES)),
    permissions: z.array(z.string()),
    language: z.enum(['zh-CN', 'en']),
    units: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        roles: z.array(z.enum(ROLES)),
        positions: z.array(z.enum(POSITIONS)),
      }),
    ),
    mayActFor: z.array(z.object({ id: z.uuid(), name: z.string() })).describe('For whom one may enter things (代录).'),
    isDemo: z.boolean(),
    businessNow: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

export const ChangeMe = z.strictObject({ language: z.enum(['zh-CN', 'en']) }).meta({ id: 'ChangeMe' });
export type ChangeMe = z.infer<typeof ChangeMe>;

export const ChangePassword = z
  .strictObject({ currentPassword: z.string().min(1).max(1_000), newPassword: z.string().min(1).max(1_000) })
  .meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof ChangePassword>;
