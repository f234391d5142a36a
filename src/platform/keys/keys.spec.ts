import { describe, expect, it } from 'vitest';
import { Keys, generateKeys } from './keys.js';

const first = generateKeys();
const second = generateKeys().replace('k1:', 'k2:');

describe('Keys', () => {
  it('gives back what it encrypted, with another cipher text each time', () => {
    const keys = new Keys(first);
    const one = keys.encrypt('13800001234');
    expect(keys.decrypt(one)).toBe('13800001234');
    expect(keys.encrypt('13800001234')).not.toBe(one);
  });

  it('still decrypts under an older key after a new one was put first', () => {
    const old = new Keys(first).encrypt('13800001234');
    const rotated = new Keys(`${second},${first}`);
    expect(rotated.decrypt(old)).toBe('13800001234');
    expect(rotated.isCurrent(old)).toBe(false);
    expect(rotated.isCurrent(rotated.encrypt('1'))).toBe(true);
  });

  it('finds a full value by blind index whichever key wrote it', () => {
    const [stored] = new Keys(first).blindIndexes('13800001234');
    expect(new Keys(`${second},${first}`).blindIndexes('13800001234')).toContain(stored);
    expect(new Keys(first).blindIndexes('1380000123')).not.toContain(stored);
  });

  it('refuses a value that was changed', () => {
    const keys = new Keys(first);
    const value = keys.encrypt('13800001234');
    const changed = `${value.slice(0, -4)}${value.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    expect(() => keys.decrypt(changed)).toThrow(/authenticate|Unsupported state/);
  });

  it.each([
    ['a word', 'secret'],
    ['a short key', `k1:${Buffer.alloc(16, 7).toString('base64')}`],
    ['a sample key', `k1:${Buffer.alloc(32, 7).toString('base64')}`],
    ['the same id twice', `${first},${first}`],
  ])('refuses %s', (_what, setting) => {
    expect(() => new Keys(setting)).toThrow(/LANDFALL_KEYS/);
  });
});
