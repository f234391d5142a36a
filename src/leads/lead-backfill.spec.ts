import { describe, expect, it } from 'vitest';
import { backfillProblem, isBeforeGoLive, originalReportIn } from './lead-backfill.js';

describe('the day of an original report', () => {
  it('may be brought in from when the day of going live is set until it comes', () => {
    expect(isBeforeGoLive('2026-02-10', null)).toBe(false);
    expect(isBeforeGoLive('2026-02-10', '2026-02-11')).toBe(true);
    expect(isBeforeGoLive('2026-02-11', '2026-02-11')).toBe(false);
    expect(isBeforeGoLive('2026-03-01', '2026-02-11')).toBe(false);
  });

  it('needs its paper, and lies before today', () => {
    expect(originalReportIn({ investorName: '甲公司' })).toBeNull();
    expect(backfillProblem({ day: '2025-03-05' }, '2026-02-10')?.code).toBe('lead.backfill-basis-required');
    expect(backfillProblem({ basis: '登记表 12 号' }, '2026-02-10')?.code).toBe('lead.backfill-day-required');
    for (const day of ['2026-02-10', '2026-02-11', '2027-01-01']) {
      expect(backfillProblem({ day, basis: '登记表 12 号' }, '2026-02-10')?.code).toBe('lead.backfill-day');
    }
    expect(backfillProblem({ day: '2026-02-09', basis: '登记表 12 号' }, '2026-02-10')).toBeNull();
  });
});
