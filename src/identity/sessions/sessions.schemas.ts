import { z } from 'zod';

const Instant = z.iso.datetime({ offset: true });

const SessionView = z
  .object({
    id: z.uuid(),
    createdAt: Instant,
    lastSeenAt: Instant,
    expiresAt: Instant,
    userAgent: z.string().nullable(),
    address: z.string().nullable(),
    isCurrent: z.boolean(),
  })
  .meta({ id: 'SessionView' });

export const SessionList = z.object({ items: z.array(SessionView) }).meta({ id: 'SessionList' });
export type SessionList = z.infer<typeof SessionList>;

export const SessionParams = z.strictObject({ id: z.uuid(), sessionId: z.uuid() });
export type SessionParams = z.infer<typeof SessionParams>;

export const OwnSessionParams = z.strictObject({ id: z.uuid() });
export type OwnSessionParams = z.infer<typeof OwnSessionParams>;
