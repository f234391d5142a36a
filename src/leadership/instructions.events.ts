import { defineEvent } from '../platform/events/index.js';

/** The subject of every event of an instruction. */
export function instructionSubject(id: string): { kind: 'instruction'; id: string } {
  return { kind: 'instruction', id };
}

/** Events hold ids, codes and dates; the words of leaders and reports stay in their own rows. */

export const InstructionGiven = defineEvent<{
  code: string;
  leaderId: string;
  record: { kind: string; id: string } | null;
  dueAt: string;
}>('instruction.given');
export const InstructionHandedOut = defineEvent<{ code: string; taskIds: string[]; unitIds: string[] }>(
  'instruction.handed-out',
);
/** All its tasks are closed: the leader is to be told. */
export const InstructionHandled = defineEvent<{ code: string }>('instruction.handled');
export const InstructionReported = defineEvent<{ code: string; reportId: string; isFinal: boolean }>(
  'instruction.reported',
);
export const InstructionReturned = defineEvent<{ code: string; reason: string }>('instruction.returned');
/** A task was opened again after the leader had been told the end. */
export const InstructionReopened = defineEvent<{ code: string }>('instruction.reopened');
export const InstructionTrashed = defineEvent<{ code: string }>('instruction.trashed');
export const InstructionRestored = defineEvent<{ code: string }>('instruction.restored');
export const InstructionPurged = defineEvent<{ code: string }>('instruction.purged');
