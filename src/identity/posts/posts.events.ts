import { defineEvent } from '../../platform/events/index.js';

interface Term {
  startsOn: string;
  endsOn: string | null;
}

/** Subject is the person who holds the post. */
export const RoleGranted = defineEvent<Term & { role: string; unitId: string }>('role.granted');
export const RoleEnded = defineEvent<{ role: string; unitId: string }>('role.ended');
export const PositionFilled = defineEvent<Term & { position: string; unitId: string }>('position.filled');
export const PositionEnded = defineEvent<{ position: string; unitId: string }>('position.ended');
export const StandInAllowed = defineEvent<Term & { forPersonId: string | null; forUnitId: string | null }>(
  'stand-in.allowed',
);
export const StandInEnded = defineEvent<{ forPersonId: string | null; forUnitId: string | null }>('stand-in.ended');
