import { z } from 'zod';
import { YEAR_SOURCES } from './calendar.entity.js';
import { LIMIT_UNITS } from './limit.js';

const DateText = z.iso.date();
const Instant = z.iso.datetime({ offset: true });
const Name = z.string().trim().min(1).max(100);
const Time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ example: '08:30' });
const MonthDay = z
  .string()
  .regex(/^(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])$|^(?:0[469]|11)-(?:0[1-9]|[12]\d|30)$|^02-(?:0[1-9]|[12]\d)$/)
  .meta({ example: '06-01' });

export const YearParams = z.strictObject({ year: z.coerce.number().int().min(1992).max(9998) });
export type YearParams = z.infer<typeof YearParams>;

export const DayParams = z.strictObject({ date: DateText });
export type DayParams = z.infer<typeof DayParams>;

const YearState = z.object({
  year: z.int(),
  isLoaded: z.boolean(),
  /** This release contains the notice of the year. */
  isPublished: z.boolean(),
  source: z.enum(YEAR_SOURCES).nullable(),
  workdays: z.int(),
});

export const CalendarYears = z.object({ revision: z.int(), items: z.array(YearState) }).meta({ id: 'CalendarYears' });
export type CalendarYears = z.infer<typeof CalendarYears>;

export const CalendarYear = YearState.extend({
  revision: z.int(),
  days: z.array(
    z.object({
      date: DateText,
      isWorkday: z.boolean(),
      name: z.string().nullable(),
      /** Changed by an administrator since the year was loaded. */
      isChanged: z.boolean(),
    }),
  ),
}).meta({ id: 'CalendarYear' });
export type CalendarYear = z.infer<typeof CalendarYear>;

export const EnterNotice = z
  .strictObject({
    daysOff: z.array(z.strictObject({ from: DateText, to: DateText, name: Name })).max(60),
    workdays: z.array(z.strictObject({ date: DateText, name: Name })).max(60),
  })
  .meta({ id: 'EnterNotice' });
export type EnterNotice = z.infer<typeof EnterNotice>;

export const ChangeDay = z
  .strictObject({ isWorkday: z.boolean(), name: Name.nullable().default(null) })
  .meta({ id: 'ChangeDay' });
export type ChangeDay = z.infer<typeof ChangeDay>;

const Period = z.strictObject({
  effectiveFrom: DateText,
  season: z.strictObject({ from: MonthDay, to: MonthDay }).nullable(),
  name: Name.nullable(),
  opens: Time,
  breakStarts: Time.nullable(),
  breakEnds: Time.nullable(),
  closes: Time,
});
export type OfficeHoursPeriodView = z.infer<typeof Period>;

/** Text compares as time does: all of it is `HH:mm`. */
const OrderedPeriod = Period.refine(
  ({ opens, breakStarts, breakEnds, closes }) => {
    if (breakStarts === null || breakEnds === null) {
      return breakStarts === breakEnds && opens < closes;
    }
    return opens < breakStarts && breakStarts < breakEnds && breakEnds < closes;
  },
  { params: { code: 'calendar.hours-out-of-order' }, path: ['opens'] },
);

export const SetOfficeHours = z
  .strictObject({ periods: z.array(OrderedPeriod).max(40) })
  .meta({ id: 'SetOfficeHours' });
export type SetOfficeHours = z.infer<typeof SetOfficeHours>;

export const OfficeHoursView = z
  .object({
    revision: z.int(),
    /** Hours that hold where no period does. */
    fallback: z.object({ opens: Time, breakStarts: Time, breakEnds: Time, closes: Time }),
    periods: z.array(Period),
  })
  .meta({ id: 'OfficeHours' });
export type OfficeHoursView = z.infer<typeof OfficeHoursView>;

/** A limit that begins later could end beyond the last year that a date can name. */
const LAST_START = '9900';

export const TryDue = z.strictObject({
  start: Instant.refine((start) => start < LAST_START),
  limit: z.coerce.number().min(0).max(10_000),
  unit: z.enum(LIMIT_UNITS),
  pausedFrom: Instant.optional(),
  pausedTo: Instant.optional(),
});
export type TryDue = z.infer<typeof TryDue>;

export const DueAnswer = z
  .object({
    at: Instant,
    /** Computed across a year whose public holidays are not known yet. */
    isProvisional: z.boolean(),
    explanation: z.array(
      z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) }),
    ),
  })
  .meta({ id: 'CalendarDue' });
export type DueAnswer = z.infer<typeof DueAnswer>;
