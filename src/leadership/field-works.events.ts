import { defineEvent } from '../platform/events/index.js';
import type { FieldWorkKind } from './field-work-kind.js';

export function fieldWorkSubject(id: string): { kind: 'field-work'; id: string } {
  return { kind: 'field-work', id };
}

/** Events hold ids and kinds; what was said and seen stays in its own rows. */
export interface OfFieldWork {
  kind: FieldWorkKind;
  leaderId: string;
  record: { kind: string; id: string };
}

export const FieldWorkRecorded = defineEvent<OfFieldWork & { taskIds: string[] }>('field-work.recorded');
export const FieldWorkTrashed = defineEvent<OfFieldWork>('field-work.trashed');
export const FieldWorkRestored = defineEvent<OfFieldWork>('field-work.restored');
export const FieldWorkPurged = defineEvent<{ kind: FieldWorkKind }>('field-work.purged');
