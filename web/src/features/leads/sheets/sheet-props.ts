import type { LeadListItem } from '../api/types';

export type SheetKind =
  'typing' | 'triage' | 'assign' | 'coOwners' | 'followUp' | 'status' | 'wait' | 'close' | 'reopen' | 'dispute';

export interface OpenedSheet {
  kind: SheetKind;
  leads: LeadListItem[];
}

export interface SheetProps {
  lead: LeadListItem;
  /** All the leads that were chosen; most sheets work on one. */
  leads: LeadListItem[];
  onDone: () => void;
}
