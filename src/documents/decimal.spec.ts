import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMu, inTenThousands, scaled, unscaled } from './decimal.js';

describe('an amount on a sheet', () => {
  it.each([
    ['350000000.00', '35000'],
    ['12345678901234.56', '1234567890.123456'],
    ['0.01', '0.000001'],
    ['-25000.00', '-2.5'],
    ['0', '0'],
  ])('%s yuan are %s 万元', (yuan, expected) => {
    expect(inTenThousands(yuan)).toBe(expected);
  });

  it.each([
    ['133333.33', '200'],
    ['10000', '15'],
    ['666.67', '1'],
    ['-666.67', '-1'],
    ['100', '0.15'],
  ])('%s m² are %s 亩', (area, expected) => {
    expect(inMu(area)).toBe(expected);
  });

  it('loses no fen, however large', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (fen) => {
        const yuan = unscaled(fen * 10n ** 8n);
        expect(scaled(inTenThousands(yuan)) * 10_000n).toBe(scaled(yuan));
      }),
    );
  });

  it.each(['', '1e5', '1,000', ' 1', '--1', '.5'])('refuses %j', (text) => {
    expect(() => scaled(text)).toThrow(RangeError);
  });
});
