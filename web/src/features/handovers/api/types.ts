import type { Schemas } from '../../../api/schemas';

export type HandoverView = Schemas['Handover'];
export type HandoverPreview = Schemas['HandoverPreview'];
export type HandoverPlan = Schemas['PreviewHandover'];
export type HandoverLine = HandoverPreview['items'][number];
export type HandoverItem = Schemas['HandoverItemPage']['items'][number];
export type HandoverReason = HandoverView['reason'];

export const reasons = [
  'TRANSFER',
  'LEAVING',
  'RETIREMENT',
  'SECONDMENT',
  'LEAVE',
  'REDIVISION',
] as const satisfies readonly HandoverReason[];
