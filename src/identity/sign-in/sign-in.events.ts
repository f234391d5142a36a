import { defineEvent } from '../../platform/events/index.js';

/** Subject of attempts under a name that nobody has. */
export const NOBODY = '00000000-0000-7000-8000-000000000003';

export type RefusedBecause = 'PASSWORD' | 'DISABLED' | 'DEMO' | 'UNKNOWN';

export const SignInFailed = defineEvent<{ because: RefusedBecause }>('sign-in.failed');
export const SignInLocked = defineEvent<{ by: 'ACCOUNT' | 'ADDRESS' | 'DEVICE' }>('sign-in.locked');
