import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkingCalendar, due } from '../calendar/index.js';
import {
  acknowledgementSince,
  answerSince,
  limitAfterReopening,
  limitOf,
  rulingSince,
  type TaskLimitFacts,
} from './task-limits.js';
import { TASK_STATES } from './task-state.js';

const calendar = new WorkingCalendar([]);
const at = (text: string): Date => new Date(`${text}+08:00`);

const facts: TaskLimitFacts = {
  id: '0195a000-0000-7000-8000-000000000001',
  state: 'ISSUED',
  isTrashed: false,
  issuedAt: at('2026-03-02T10:00'),
  assignedAt: at('2026-03-02T10:00'),
  limitStart: at('2026-03-02T10:00'),
  limit: { amount: 5, unit: 'WORKING_DAY' },
  requestedAt: at('2026-03-03T10:00'),
  ownerIds: [],
  issueUnitId: null,
  leadUnitId: '0195a000-0000-7000-8000-000000000002',
  handlerId: null,
  parts: [],
};

describe('a limit', () => {
  it('up to a day ends when that day ends', () => {
    const start = at('2026-03-02T10:00');
    const limit = limitOf({ dueOn: '2026-03-06' }, start);
    expect(limit).toEqual({ amount: 5, unit: 'CALENDAR_DAY' });
    expect(due({ start, limit }, calendar).at).toEqual(at('2026-03-07T00:00'));
  });

  it('up to today ends tonight, up to yesterday is none', () => {
    const start = at('2026-03-02T10:00');
    expect(limitOf({ dueOn: '2026-03-02' }, start).amount).toBe(1);
    expect(limitOf({ dueOn: '2026-03-01' }, start).amount).toBe(0);
  });

  it('in a unit of the calendar stays as it is', () => {
    expect(limitOf({ amount: 3, unit: 'WORKING_HOUR' }, at('2026-03-02T10:00'))).toEqual({
      amount: 3,
      unit: 'WORKING_HOUR',
    });
  });
});

describe('a reopened task', () => {
  it('keeps what was left of its limit', () => {
    const reopened = {
      start: at('2026-03-02T10:00'),
      limit: { amount: 10, unit: 'WORKING_DAY' as const },
      answeredAt: at('2026-03-05T10:00'),
      at: at('2026-03-10T10:00'),
    };
    expect(limitAfterReopening(reopened, calendar)).toEqual({ amount: 7, unit: 'WORKING_DAY' });
  });

  it('has at least one working day, however late the answer was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 60 }), (amount, days) => {
        const start = at('2026-03-02T10:00');
        const answeredAt = new Date(start.getTime() + days * 86_400_000);
        const reopenedAt = new Date(answeredAt.getTime() + 3_600_000);
        const limit = limitAfterReopening(
          { start, limit: { amount, unit: 'WORKING_DAY' }, answeredAt, at: reopenedAt },
          calendar,
        );
        const oneDay = due({ start: reopenedAt, limit: { amount: 1, unit: 'WORKING_DAY' } }, calendar).at;
        expect(due({ start: reopenedAt, limit }, calendar).at.getTime()).toBeGreaterThanOrEqual(oneDay.getTime());
        expect(limit.amount).toBeLessThanOrEqual(Math.max(1, amount));
      }),
    );
  });
});

describe('what runs', () => {
  it.each(TASK_STATES)('in %s', (state) => {
    const runs = [acknowledgementSince, answerSince, rulingSince].map((of) => of({ ...facts, state }) !== null);
    expect(runs).toEqual(
      {
        ISSUED: [true, true, true],
        ACKNOWLEDGED: [false, true, true],
        IN_PROGRESS: [false, true, true],
        ANSWERED: [false, false, false],
        CLOSED: [false, false, false],
        CANCELLED: [false, false, false],
      }[state],
    );
  });

  it('stops in the trash', () => {
    const trashed = { ...facts, isTrashed: true };
    expect([acknowledgementSince(trashed), answerSince(trashed), rulingSince(trashed)]).toEqual([null, null, null]);
  });
});
