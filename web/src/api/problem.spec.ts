import { describe, expect, it } from 'vitest';
import { problemFrom } from './problem';

const refused = (...paths: string[]): boolean =>
  problemFrom(400, { code: 'request.invalid', errors: paths.map((path) => ({ path, code: 'x', message: 'x' })) }, null)
    .isMissing;

describe('what is not there', () => {
  it('is what the server does not find, and what an address without a readable id asks for', () => {
    expect(problemFrom(404, {}, null).isMissing).toBe(true);
    expect(refused('id')).toBe(true);
  });

  it('is not a form with refused fields', () => {
    expect(refused('name')).toBe(false);
    expect(refused('id', 'name')).toBe(false);
    expect(refused()).toBe(false);
  });
});
