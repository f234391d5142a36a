import type { Schemas } from '../../../api/schemas';

export type CalendarYears = Schemas['CalendarYears'];
export type CalendarYear = Schemas['CalendarYear'];
export type CalendarDay = CalendarYear['days'][number];
export type OfficeHours = Schemas['OfficeHours'];
export type OfficeHoursPeriod = OfficeHours['periods'][number];
export type DueAnswer = Schemas['CalendarDue'];

export const limitUnits = ['WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY'] as const;
export type LimitUnit = (typeof limitUnits)[number];
