import { defineEvent } from '../../platform/events/index.js';

type Empty = Record<string, never>;

/** Subject is the person; no address and no name stands in the log. */
export const SignedIn = defineEvent<{ sessionId: string; isKnownDevice: boolean }>('session.began');
export const SignedOut = defineEvent<{ sessionId: string }>('session.ended');
export const SessionsRevoked = defineEvent<{ count: number }>('session.revoked');
export const PasswordChanged = defineEvent<Empty>('password.changed');
/** Somebody asked for a route whose permission they do not hold. */
export const AccessDenied = defineEvent<{ permission: string; route: string }>('access.denied');
