import { z } from 'zod';
import { ROLES } from '../../access/index.js';
import { POSITIONS } from '../posts/position.js';

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
    mayActFor: z.array(z.object({ id: z.uuid(), name: z.string() })).describe('People for whom one may enter things (代录).'),
    isDemo: z.boolean(),
    businessNow: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'Me' });
