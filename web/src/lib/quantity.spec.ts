import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaText, inMu, moneyText, parseArea, parseMoney, scaled } from './quantity';

const money: [typed: string, yuan: string][] = [
  ['3.5个亿', '350000000.00'],
  ['3.5亿', '350000000.00'],
  ['3500万', '35000000.00'],
  ['3,500万元', '35000000.00'],
  ['3500w', '35000000.00'],
  ['350000000', '350000000.00'],
  ['350,000,000.25 元', '350000000.25'],
  ['３５００万', '35000000.00'],
  ['三千五百万', '35000000.00'],
  ['三亿五千万', '350000000.00'],
  ['3亿5千万', '350000000.00'],
  ['3亿5000万', '350000000.00'],
  ['一亿二', '120000000.00'],
  ['一亿零五百万', '105000000.00'],
  ['三万五', '35000.00'],
  ['两千万人民币', '20000000.00'],
  ['十万', '100000.00'],
  ['二十五万', '250000.00'],
  ['一百零五万', '1050000.00'],
  ['半个亿', '50000000.00'],
  ['三亿半', '350000000.00'],
  ['约1.2亿左右', '120000000.00'],
  ['壹亿贰仟万元整', '120000000.00'],
  ['一点二亿', '120000000.00'],
  ['￥8500', '8500.00'],
  ['一万亿', '1000000000000.00'],
  ['0', '0.00'],
];

const areas: [typed: string, squareMetres: string][] = [
  ['二百亩', '133333.33'],
  ['200亩', '133333.33'],
  ['15亩', '10000.00'],
  ['1.2万平', '12000.00'],
  ['1.2万平方米', '12000.00'],
  ['12000㎡', '12000.00'],
  ['12000 m2', '12000.00'],
  ['3公顷', '30000.00'],
  ['2平方公里', '2000000.00'],
  ['半亩', '333.33'],
];

describe('parseMoney', () => {
  it.each(money)('reads %s as %s yuan', (typed, yuan) => {
    expect(parseMoney(typed)).toEqual({ ok: true, value: yuan });
  });

  it.each(['', '亿', '3-5亿', '3亿500', '三亿五千', '1,2', '万亿', '3.5.1', '很多', '3万亿万'])(
    'does not guess what %j means',
    (typed) => {
      expect(parseMoney(typed)).toEqual({ ok: false, problem: 'unreadable' });
    },
  );

  it('refuses a negative amount, another currency and more than the register holds', () => {
    expect(parseMoney('-3万')).toEqual({ ok: false, problem: 'negative' });
    expect(parseMoney('500万美元')).toEqual({ ok: false, problem: 'currency' });
    expect(parseMoney('99999999999亿')).toEqual({ ok: false, problem: 'tooLarge' });
  });

  it('reads back exactly what it writes into the field', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (cents) => {
        const yuan = `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;
        expect(parseMoney(moneyText(yuan))).toEqual({ ok: true, value: yuan });
      }),
    );
  });
});

describe('parseArea', () => {
  it.each(areas)('reads %s as %s square metres', (typed, squareMetres) => {
    expect(parseArea(typed)).toEqual({ ok: true, value: squareMetres });
  });

  it('asks for the unit instead of guessing it', () => {
    expect(parseArea('200')).toEqual({ ok: false, problem: 'unitMissing' });
    expect(parseArea('大概')).toEqual({ ok: false, problem: 'unreadable' });
  });

  it('reads back exactly what it writes into the field', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (hundredths) => {
        const text = `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
        expect(parseArea(areaText(text))).toEqual({ ok: true, value: text });
      }),
    );
  });
});

describe('scaled', () => {
  it.each([
    ['350000000.00', '3.5', 'large'],
    ['12345678.00', '1234.57', 'medium'],
    ['99999999.99', '1', 'large'],
    ['9999.99', '9999.99', 'one'],
    ['10000', '1', 'medium'],
    ['-250000000', '-2.5', 'large'],
    ['0.00', '0', 'one'],
  ])('shows %s as %s %s', (amount, value, unit) => {
    expect(scaled(amount, 'zh-CN')).toEqual({ value, unit });
  });

  it.each([
    ['350000000.00', '350', 'medium'],
    ['1250000000.00', '1.25', 'large'],
    ['85000', '85000', 'one'],
  ])('reads %s as %s %s in English', (amount, value, unit) => {
    expect(scaled(amount, 'en')).toEqual({ value, unit });
  });

  it('answers nothing for what is no decimal', () => {
    expect(scaled('', 'zh-CN')).toBeUndefined();
    expect(inMu('133333.33')).toBe('200');
  });
});
