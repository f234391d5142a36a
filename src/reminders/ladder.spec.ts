import { describe, expect, it } from 'vitest';
import { dateOf, WorkingCalendar, type Limit } from '../calendar/index.js';
import { reminderLadderSchema, responsibleFor, scheduleOf } from './ladder.js';
import type { Due, ReminderStep } from './rule.js';

/** 2026 without its other holidays: the Spring Festival from 15 to 23 February, worked on the 14th and the 28th. */
function calendarOf2026(): WorkingCalendar {
  const days = Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );
  return new WorkingCalendar(
    days.map((date) => ({
      date,
      workday: isWorked(date),
      name: date > '2026-02-13' && date < '2026-02-24' ? '春节' : null,
    })),
  );
}

function isWorked(date: string): boolean {
  if (date === '2026-02-14' || date === '2026-02-28') {
    return true;
  }
  const isFestival = date >= '2026-02-15' && date <= '2026-02-23';
  return !isFestival && ![0, 6].includes(new Date(date).getUTCDay());
}

const calendar = calendarOf2026();

function at(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}:00+08:00`);
}

function shown(instant: Date): string {
  return `${dateOf(instant)} ${new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}`;
}

function matter(start: string, limit: Limit): Due {
  return { start: at(start), limit, recipients: { owner: ['a'] }, params: {}, owedBy: 'owner' };
}

function times(start: string, limit: Limit, offsets: Limit[]): string[] {
  const ladder = offsets.map((offset, index): ReminderStep => ({ step: `s${index}`, offset, to: ['owner'] }));
  return scheduleOf(matter(start, limit), ladder, calendar).steps.map((step) => shown(step.dueAt));
}

describe('a ladder along a limit', () => {
  it('warns in the morning of the working day from which so many whole ones are left', () => {
    const offsets: Limit[] = [-3, -2, -1, 0, 1, 2].map((amount) => ({ amount, unit: 'WORKING_DAY' }));
    expect(times('2026-02-10 10:15', { amount: 3, unit: 'WORKING_DAY' }, offsets)).toEqual([
      '2026-02-11 08:30',
      '2026-02-12 08:30',
      '2026-02-13 08:30',
      '2026-02-13 17:30',
      '2026-02-14 17:30',
      '2026-02-24 17:30',
    ]);
  });

  it('counts hours before the end in office time, over the lunch break and a holiday', () => {
    const offsets: Limit[] = [-1, -4, 2].map((amount) => ({ amount, unit: 'WORKING_HOUR' }));
    expect(times('2026-02-13 09:00', { amount: 16, unit: 'WORKING_HOUR' }, offsets)).toEqual([
      '2026-02-24 10:00',
      '2026-02-14 16:00',
      '2026-02-24 15:00',
    ]);
  });

  it('counts calendar days by midnights', () => {
    const offsets: Limit[] = [-30, 0].map((amount) => ({ amount, unit: 'CALENDAR_DAY' }));
    expect(times('2026-02-10 10:15', { amount: 60, unit: 'CALENDAR_DAY' }, offsets)).toEqual([
      '2026-03-12 00:00',
      '2026-04-11 00:00',
    ]);
  });

  it('leaves out a warning that would come before the limit has begun', () => {
    const offsets: Limit[] = [-2, -1, 0].map((amount) => ({ amount, unit: 'WORKING_DAY' }));
    expect(times('2026-02-10 10:15', { amount: 1, unit: 'WORKING_DAY' }, offsets)).toEqual([
      '2026-02-11 08:30',
      '2026-02-11 17:30',
    ]);
  });

  it('tells limits in days apart by date and limits in hours by instant', () => {
    expect(scheduleOf(matter('2026-02-10 10:15', { amount: 1, unit: 'WORKING_DAY' }), [], calendar).occurrence).toBe(
      '2026-02-11',
    );
    expect(scheduleOf(matter('2026-02-10 10:15', { amount: 1, unit: 'WORKING_HOUR' }), [], calendar).occurrence).toBe(
      '2026-02-10T03:15:00.000Z',
    );
  });
});

describe('who has to act', () => {
  const ladder: ReminderStep[] = [
    { step: 'due', offset: { amount: 0, unit: 'WORKING_DAY' }, to: ['dispatcher', 'owner'] },
  ];
  const limit: Limit = { amount: 1, unit: 'WORKING_DAY' };

  it('is the owner, else whom the first step names, each once', () => {
    expect(
      responsibleFor({ ...matter('2026-02-10 10:15', limit), recipients: { owner: ['a'], dispatcher: ['b'] } }, ladder),
    ).toEqual(['a']);
    expect(
      responsibleFor({ ...matter('2026-02-10 10:15', limit), recipients: { dispatcher: ['b', 'c', 'b'] } }, ladder),
    ).toEqual(['b', 'c']);
  });
});

describe('a ladder as a setting', () => {
  const step = { step: 'due', offset: { amount: 0, unit: 'WORKING_DAY' }, to: ['owner'] };

  it('has steps under codes of their own, and people to remind', () => {
    expect(reminderLadderSchema.safeParse([step]).success).toBe(true);
    expect(reminderLadderSchema.safeParse([step, step]).success).toBe(false);
    expect(reminderLadderSchema.safeParse([{ ...step, to: [] }]).success).toBe(false);
    expect(reminderLadderSchema.safeParse([{ ...step, to: ['mayor'] }]).success).toBe(false);
    expect(reminderLadderSchema.safeParse([]).success).toBe(false);
  });
});
