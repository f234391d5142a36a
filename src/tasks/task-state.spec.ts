import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPEN_STATES, TASK_STATES, isWithUnit, stateAfter, type TaskState, type TaskStep } from './task-state.js';

const STEPS: TaskStep[] = ['acknowledge', 'logProgress', 'answer', 'reassign', 'close', 'reopen', 'cancel'];

/** Rows: from; columns: the steps above; a dot is a refusal. */
const TABLE: Record<TaskState, string[]> = {
  ISSUED: ['ACKNOWLEDGED', '.', '.', 'ISSUED', '.', '.', 'CANCELLED'],
  ACKNOWLEDGED: ['.', 'IN_PROGRESS', 'ANSWERED', 'ISSUED', '.', '.', 'CANCELLED'],
  IN_PROGRESS: ['.', 'IN_PROGRESS', 'ANSWERED', 'ISSUED', '.', '.', 'CANCELLED'],
  ANSWERED: ['.', '.', '.', '.', 'CLOSED', 'IN_PROGRESS', 'CANCELLED'],
  CLOSED: ['.', '.', '.', '.', '.', 'IN_PROGRESS', '.'],
  CANCELLED: ['.', '.', '.', '.', '.', '.', '.'],
};

describe('the life of a task', () => {
  it.each(TASK_STATES)('goes on from %s as the table says', (from) => {
    expect(STEPS.map((step) => stateAfter(step, from) ?? '.')).toEqual(TABLE[from]);
  });

  it('reaches no answer without 签收, and no 销号 without an answer', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 30 }), (steps) => {
        let state: TaskState = 'ISSUED';
        const visited: TaskState[] = [state];
        for (const step of steps) {
          state = stateAfter(step, state) ?? state;
          visited.push(state);
        }
        const first = (wanted: TaskState) => visited.indexOf(wanted);
        expect(first('ANSWERED') === -1 || first('ACKNOWLEDGED') < first('ANSWERED')).toBe(true);
        expect(first('CLOSED') === -1 || (first('ANSWERED') !== -1 && first('ANSWERED') < first('CLOSED'))).toBe(true);
      }),
    );
  });

  it('is with the unit until the answer', () => {
    expect(TASK_STATES.filter(isWithUnit)).toEqual(['ISSUED', 'ACKNOWLEDGED', 'IN_PROGRESS']);
    expect(OPEN_STATES).not.toContain('CLOSED');
  });
});
