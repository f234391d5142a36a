import { z } from 'zod';
import { ROLES } from '../../access/index.js';

const Instant = z.iso.datetime({ offset: true });

/** A machine neither runs nor checks the system. */
const MACHINE_ROLES = ROLES.filter((role) => role !== 'ADMIN' && role !== 'AUDITOR');

export const CreateApiToken = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    role: z.enum(MACHINE_ROLES),
    unitId: z.uuid(),
    validDays: z.int().min(1).max(366),
  })
  .meta({ id: 'CreateApiToken' });
export type CreateApiToken = z.infer<typeof CreateApiToken>;

export const NewApiToken = z
  .object({
    id: z.uuid(),
    token: z.string().describe('Shown once; only its hash is stored.'),
    expiresAt: Instant,
  })
  .meta({ id: 'NewApiToken' });
export type NewApiToken = z.infer<typeof NewApiToken>;

const ApiTokenView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    role: z.enum(ROLES),
    unitId: z.uuid(),
    unitName: z.string(),
    createdAt: Instant,
    createdByName: z.string().nullable(),
    expiresAt: Instant,
    lastUsedAt: Instant.nullable(),
    revokedAt: Instant.nullable(),
    isValid: z.boolean(),
  })
  .meta({ id: 'ApiTokenView' });

export const ApiTokenList = z.object({ items: z.array(ApiTokenView) }).meta({ id: 'ApiTokenList' });
export type ApiTokenList = z.infer<typeof ApiTokenList>;

export const ApiTokenParams = z.strictObject({ id: z.uuid() });
export type ApiTokenParams = z.infer<typeof ApiTokenParams>;
