import { defineEvent } from '../../platform/events/index.js';

export const UnitCreated = defineEvent<{ parentId: string | null; kind: string }>('unit.created');
export const UnitChanged = defineEvent<{ fields: string[] }>('unit.changed');
export const UnitClosed = defineEvent<Record<string, never>>('unit.closed');
