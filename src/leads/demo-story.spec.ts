import { expect, it } from 'vitest';
import { DEMO_LEADS, demoStory } from './demo-story.js';

const stories = Array.from({ length: DEMO_LEADS }, (_, index) => demoStory(index));

it('has 37 watched leads in negotiation among some 120 others', () => {
  expect(stories.filter(({ fate }) => fate === 'watched')).toHaveLength(37);
  expect(stories.filter(({ fate, stage }) => fate === 'watched' && stage !== 'NEGOTIATING')).toEqual([]);
  expect(DEMO_LEADS - 37).toBe(120);
});

it('calls every investor and contact made up', () => {
  expect(stories.filter(({ investorName }) => !investorName.includes('演示'))).toEqual([]);
  expect(stories.filter(({ contactName }) => !contactName.includes('演示'))).toEqual([]);
});

it('never talks before the report', () => {
  expect(stories.filter(({ age, lastContact }) => lastContact !== null && lastContact > age)).toEqual([]);
});

it('tells the same story again', () => {
  expect(demoStory(42)).toEqual(demoStory(42));
});
