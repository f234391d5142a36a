import { describe, expect, it } from 'vitest';
import { isoDuration, isShortStepForward } from './duration.js';

describe('a step of the demo clock', () => {
  it.each(['P2D', 'PT90M', 'P1W', 'P1M', 'P366D'])('takes %s', (text) => {
    expect(isShortStepForward(text)).toBe(true);
  });

  it.each(['', 'P', 'P0D', '-P2D', 'P-2D', 'PT-5M', 'P2D-', 'P367D', 'P2Y', '2 days', 'P1D; drop', 'PT0S'])(
    'refuses %j',
    (text) => {
      expect(isShortStepForward(text)).toBe(false);
    },
  );
});

describe('a shift', () => {
  it('is told in days and less', () => {
    expect(isoDuration(0)).toBe('PT0S');
    expect(isoDuration(172_800)).toBe('P2D');
    expect(isoDuration(93_600)).toBe('P1DT2H');
  });
});
