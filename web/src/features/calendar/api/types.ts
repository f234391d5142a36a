interface YearState {
  year: number;
  isLoaded: boolean;
  /** This release contains the notice of the year. */
  isPublished: boolean;
  source: 'PUBLISHED' | 'NOTICE' | null;
  workdays: number;
}

export interface CalendarYears {
  revision: number;
  items: YearState[];
}

export interface CalendarDay {
  date: string;
  isWorkday: boolean;
  name: string | null;
  /** Changed by an administrator since the year was loaded. */
  isChanged: boolean;
}

export interface CalendarYear extends YearState {
  revision: number;
  /** The days whose kind was said; a date that is missing is a plain weekday or weekend. */
  days: CalendarDay[];
}

export interface OfficeHoursPeriod {
  effectiveFrom: string;
  season: { from: string; to: string } | null;
  name: string | null;
  opens: string;
  breakStarts: string | null;
  breakEnds: string | null;
  closes: string;
}

export interface OfficeHours {
  revision: number;
  fallback: { opens: string; breakStarts: string; breakEnds: string; closes: string };
  periods: OfficeHoursPeriod[];
}

export const limitUnits = ['WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY'] as const;

export interface DueAnswer {
  at: string;
  isProvisional: boolean;
  explanation: { code: string; params: Record<string, string | number | null> }[];
}
