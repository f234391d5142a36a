import type { Schemas } from '../../../api/schemas';

export type LeadToday = Schemas['LeadToday'];
export type LeadFigures = Schemas['LeadFigures'];
export type TodayLead = Schemas['LeadListItem'];
export type MyLimit = Schemas['MyLimitView'];
export type TodayNotice = Schemas['InboxItemView'];
