import { defineEvent } from '../../platform/events/index.js';

type Empty = Record<string, never>;

/** What happened to a person's entry. Names and numbers are not repeated in the log: fields are named, ids point. */
export const PersonCreated = defineEvent<{ username: string }>('person.created');
export const PersonChanged = defineEvent<{ fields: string[] }>('person.changed');
export const PersonDisabled = defineEvent<Empty>('person.disabled');
export const PersonEnabled = defineEvent<Empty>('person.enabled');
/** An entry that nobody had worked with was taken back; its account name is free again. */
export const PersonWithdrawn = defineEvent<{ username: string }>('person.withdrawn');
export const PhoneRevealed = defineEvent<{ reason: string }>('person.phone-revealed');
