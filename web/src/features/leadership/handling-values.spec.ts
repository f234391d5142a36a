import { describe, expect, it } from 'vitest';
import { toWork } from './field-work-values';
import { toLimit } from '../../ui/form/limit-values';
import { toDecision, toHandling } from './sheets/handling-values';

describe('what is sent', () => {
  it('leaves out words that are the leader’s own', () => {
    expect(toHandling({ leadUnitId: 'land', words: '  ' })).toEqual({ leadUnitId: 'land', supportingUnitIds: [] });
  });

  it('has a limit up to a day, or so much of a unit', () => {
    expect(toLimit({ amount: 3, unit: 'DATE', dueOn: '2026-03-01' })).toEqual({ dueOn: '2026-03-01' });
    expect(toLimit({ amount: 3, unit: 'WORKING_HOUR' })).toEqual({ amount: 3, unit: 'WORKING_HOUR' });
  });

  it('gives a decision its words, its handler and a limit', () => {
    const limit = { amount: 2, unit: 'WORKING_DAY' } as const;
    expect(toDecision({ leadUnitId: 'land', words: '迁管线', handlerId: 'he', limit })).toEqual({
      leadUnitId: 'land',
      supportingUnitIds: [],
      handlerId: 'he',
      words: '迁管线',
      limit,
    });
  });

  it('says when it was written down, and nothing that was left empty', () => {
    const capturedAt = '2026-02-10T01:00:00.000Z';
    const record = { kind: 'lead', id: 'lead-1' };
    expect(toWork({ words: ' 走访 ', place: ' ', people: ['甲'] }, { kind: 'VISIT', record, capturedAt })).toEqual({
      kind: 'VISIT',
      record,
      words: '走访',
      people: ['甲'],
      decisions: [],
      happenedAt: capturedAt,
      capturedAt,
    });
  });
});
