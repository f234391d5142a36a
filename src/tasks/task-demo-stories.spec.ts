import { describe, expect, it } from 'vitest';
import { DEMO_TASKS, taskStory } from './task-demo-stories.js';
import { TASK_STATES } from './task-state.js';

const stories = Array.from({ length: DEMO_TASKS }, (_, index) => taskStory(index));

describe('the tasks of the demo zone', () => {
  it('stand in every state, late ones and some due today among them', () => {
    expect(new Set(stories.map(({ state }) => state))).toEqual(new Set(TASK_STATES));
    expect(stories.some(({ dueIn, state }) => dueIn < 0 && state === 'IN_PROGRESS')).toBe(true);
    expect(stories.some(({ dueIn }) => dueIn === 0)).toBe(true);
  });

  it('say that they are made up, and last at least a day', () => {
    for (const { words, age, dueIn } of stories) {
      expect(words).toContain('（演示）');
      expect(age + dueIn).toBeGreaterThanOrEqual(0);
    }
  });

  it('are the same each time', () => {
    expect(taskStory(3)).toEqual(taskStory(3 + DEMO_TASKS));
    expect(() => taskStory(-1)).toThrow(RangeError);
  });
});
