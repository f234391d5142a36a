import { defineEvent } from '../../platform/events/index.js';

/** Subject is the token, which also stands as the actor in what it does. */
export const ApiTokenCreated = defineEvent<{ role: string; unitId: string; expiresAt: string }>('api-token.created');
export const ApiTokenRevoked = defineEvent<Record<string, never>>('api-token.revoked');
