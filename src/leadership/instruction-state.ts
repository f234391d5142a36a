import type { TaskState } from '../tasks/index.js';

/**
 * 待交办, 办理中, 待销号, 待回报, 已回报. What a leader wrote ends when he has been told what came of it; until then its state
 * is that of its tasks.
 */
export const INSTRUCTION_STATES = ['RECEIVED', 'IN_PROGRESS', 'ANSWERED', 'HANDLED', 'REPORTED'] as const;
export type InstructionState = (typeof INSTRUCTION_STATES)[number];

/** Tasks that were called off say nothing: with nothing else left it must be given again. */
export function stateOfTasks(tasks: ReadonlyArray<{ state: TaskState }>): Exclude<InstructionState, 'REPORTED'> {
  const counted = tasks.map(({ state }) => state).filter((state) => state !== 'CANCELLED');
  if (counted.length === 0) {
    return 'RECEIVED';
  }
  if (counted.every((state) => state === 'CLOSED')) {
    return 'HANDLED';
  }
  return counted.every((state) => state === 'CLOSED' || state === 'ANSWERED') ? 'ANSWERED' : 'IN_PROGRESS';
}

/** A final report stands as long as everything that it tells of stays closed. */
export function stateAfterTasks(isReported: boolean, tasks: ReadonlyArray<{ state: TaskState }>): InstructionState {
  const state = stateOfTasks(tasks);
  return isReported && state === 'HANDLED' ? 'REPORTED' : state;
}
