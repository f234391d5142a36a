import { describe, expect, it } from 'vitest';
import { INSTRUCTION_STORIES } from './instruction-demo-story.js';
import { INSTRUCTION_STATES, stateAfterTasks } from './instruction-state.js';

describe('the instructions of the demo zone', () => {
  it('stand in every state, one of them late, one to be reported today, one confidential', () => {
    expect(new Set(INSTRUCTION_STORIES.map(({ state }) => state))).toEqual(new Set(INSTRUCTION_STATES));
    expect(INSTRUCTION_STORIES.some(({ dueIn, state }) => dueIn < 0 && state === 'IN_PROGRESS')).toBe(true);
    expect(INSTRUCTION_STORIES.some(({ dueIn, state }) => dueIn === 0 && state === 'HANDLED')).toBe(true);
    expect(INSTRUCTION_STORIES.filter(({ isConfidential }) => isConfidential)).toHaveLength(1);
  });

  it('stand where their tasks stand', () => {
    for (const { words, state, tasks } of INSTRUCTION_STORIES) {
      const states = tasks.map((task) => ({ state: task.state ?? ('ISSUED' as const) }));
      expect([words, stateAfterTasks(state === 'REPORTED', states)]).toEqual([words, state]);
    }
  });

  it('say that they are made up, and last at least a day', () => {
    for (const { words, age, dueIn, tasks } of INSTRUCTION_STORIES) {
      expect([words, ...tasks.map((task) => task.words)].every((text) => text.includes('（演示）'))).toBe(true);
      expect(Math.min(age + dueIn, ...tasks.map((task) => task.age + task.dueIn))).toBeGreaterThanOrEqual(0);
    }
  });
});
