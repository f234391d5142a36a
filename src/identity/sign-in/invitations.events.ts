import { defineEvent } from '../../platform/events/index.js';

type Empty = Record<string, never>;

/** Subject is the person. */
export const PersonInvited = defineEvent<{ expiresAt: string }>('person.invited');
export const InvitationRevoked = defineEvent<Empty>('invitation.revoked');
