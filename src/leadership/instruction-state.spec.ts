import { describe, expect, it } from 'vitest';
import type { TaskState } from '../tasks/index.js';
import { stateAfterTasks, stateOfTasks } from './instruction-state.js';

const tasks = (...states: TaskState[]) => states.map((state) => ({ state }));

describe('the state of an instruction', () => {
  it.each<[string, TaskState[], string]>([
    ['waits to be given', [], 'RECEIVED'],
    ['waits again when everything was called off', ['CANCELLED', 'CANCELLED'], 'RECEIVED'],
    ['is in progress while one unit owes something', ['CLOSED', 'ISSUED'], 'IN_PROGRESS'],
    ['is answered when all units have', ['ANSWERED', 'CLOSED'], 'ANSWERED'],
    ['is handled when all are closed, whatever was called off', ['CLOSED', 'CANCELLED', 'CLOSED'], 'HANDLED'],
  ])('%s', (_what, states, expected) => {
    expect(stateOfTasks(tasks(...states))).toBe(expected);
  });

  it('is reported only as long as everything stays closed', () => {
    expect(stateAfterTasks(true, tasks('CLOSED'))).toBe('REPORTED');
    expect(stateAfterTasks(true, tasks('CLOSED', 'IN_PROGRESS'))).toBe('IN_PROGRESS');
    expect(stateAfterTasks(false, tasks('CLOSED'))).toBe('HANDLED');
  });
});
