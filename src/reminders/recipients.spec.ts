import { describe, expect, it } from 'vitest';
import { tellOnce, type Addressed } from './recipients.js';

function step(
  name: string,
  dueAt: string,
  recipientIds: string[],
  recordId = 'r1',
  occurrence = '2026-02-11',
): Addressed {
  return {
    item: { id: `${recordId}-${name}`, rule: 'spec.answer', recordId, occurrence, step: name, dueAt: new Date(dueAt) },
    due: { start: new Date(0), limit: { amount: 1, unit: 'WORKING_DAY' }, recipients: {}, params: {}, owedBy: 'owner' },
    limitEnd: new Date(0),
    recipientIds,
  };
}

function told(addressed: readonly Addressed[]): Record<string, string[]> {
  return Object.fromEntries(tellOnce(addressed).map((one) => [one.item.id, one.recipientIds]));
}

describe('steps of a limit that fall due together', () => {
  it('tell each person of the last one that names them', () => {
    const steps = [
      step('before', '2026-02-11T00:30:00Z', ['owner', 'reporter']),
      step('due', '2026-02-11T09:30:00Z', ['owner', 'head']),
      step('late', '2026-02-12T09:30:00Z', ['owner', 'supervisor']),
    ];
    expect(told(steps)).toEqual({ 'r1-before': ['reporter'], 'r1-due': ['head'], 'r1-late': ['owner', 'supervisor'] });
  });

  it('do not silence another record or another limit of the same record', () => {
    const steps = [
      step('due', '2026-02-11T09:30:00Z', ['owner']),
      step('late', '2026-02-12T09:30:00Z', ['owner'], 'r2'),
      step('before', '2026-02-13T00:30:00Z', ['owner'], 'r1', '2026-02-13'),
    ];
    expect(told(steps)).toEqual({ 'r1-due': ['owner'], 'r2-late': ['owner'], 'r1-before': ['owner'] });
  });
});
