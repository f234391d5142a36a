import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, readArea, unitsIn } from './quantities.js';

/** The same table as in `web/src/lib/quantity.spec.ts`: a form and a sheet understand alike. */
const AMOUNTS: [typed: string, yuan: string][] = [
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
  // What sheets add.
  ['1,200万', '12000000.00'],
  ['1.2亿元人民币', '120000000.00'],
  ['３．５亿', '350000000.00'],
  ['１，２００万元', '12000000.00'],
  ['\u00a03500万元\u3000', '35000000.00'],
];

const AREAS: [typed: string, squareMetres: string][] = [
  ['二百亩', '133333.33'],
  ['200亩', '133333.33'],
  ['30亩', '20000.00'],
  ['15亩', '10000.00'],
  ['1.2万平', '12000.00'],
  ['1.2万平方米', '12000.00'],
  ['2万㎡', '20000.00'],
  ['12000㎡', '12000.00'],
  ['12000 m2', '12000.00'],
  ['1.5公顷', '15000.00'],
  ['2平方公里', '2000000.00'],
  ['半亩', '333.33'],
  ['约１５亩', '10000.00'],
];

describe('readAmount', () => {
  it.each(AMOUNTS)('reads %s as %s yuan', (typed, yuan) => {
    expect(readAmount(typed)).toMatchObject({ ok: true, value: yuan });
  });

  it.each(['', '亿', '3亿500', '三亿五千', '1,2', '万亿', '3.5.1', '很多', '3万亿万'])(
    'does not guess what %j means',
    (typed) => {
      expect(readAmount(typed)).toEqual({ ok: false, problem: 'unreadable' });
    },
  );

  it.each(['3-5亿', '3亿~5亿', '3亿至5亿', '三到五亿', '3000－5000万元', '3亿—5亿元', '１～２亿'])(
    'says of %s that it is a range',
    (typed) => {
      expect(readAmount(typed)).toEqual({ ok: false, problem: 'range' });
    },
  );

  it('says why it refuses what is negative, in another currency, or more than the register holds', () => {
    expect(readAmount('-3万')).toEqual({ ok: false, problem: 'negative' });
    expect(readAmount('500万美元')).toEqual({ ok: false, problem: 'currency' });
    expect(readAmount('99999999999亿')).toEqual({ ok: false, problem: 'too-large' });
  });

  it('takes the unit of the header for numbers that say none themselves', () => {
    const unit = unitsIn('计划总投资（万元）')[0];
    expect(readAmount('3500', unit)).toEqual({ ok: true, value: '35000000.00', notes: ['unit-of-header'] });
    expect(readAmount('1,200.5', unit)).toMatchObject({ value: '12005000.00' });
    expect(readAmount('3.5亿', unit)).toEqual({ ok: true, value: '350000000.00', notes: [] });
    expect(readAmount('3500元', unit)).toEqual({ ok: true, value: '3500.00', notes: [] });
  });

  it('says that a number without any unit was taken for yuan, and that a vague word was dropped', () => {
    expect(readAmount('3500')).toEqual({ ok: true, value: '3500.00', notes: ['bare-yuan'] });
    expect(readAmount('约3亿')).toEqual({ ok: true, value: '300000000.00', notes: ['approximate'] });
  });

  it('reads any number of 万元 exactly, grouped or not, narrow or wide', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.boolean(), fc.boolean(), (number, isGrouped, isWide) => {
        const digits = isGrouped ? number.toLocaleString('en') : String(number);
        const typed = isWide ? digits.replaceAll(/[\d,]/g, toFullWidth) : digits;
        const yuan = `${(BigInt(number) * 10_000n).toString()}.00`;
        expect(readAmount(`${typed}万元`)).toEqual({ ok: true, value: yuan, notes: [] });
        expect(readAmount(typed, { power: 4, base: 'yuan' })).toMatchObject({ value: yuan });
      }),
    );
  });

  it('never throws, and answers either a decimal or a reason', () => {
    const letters = fc.constantFrom(...Array.from('0123456789.,，-~至到零一二两三十百千万亿半元个约左右美wk点 '));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 14 }), (typed) => {
        const reading = readAmount(typed);
        expect(reading.ok ? /^\d+\.\d{2}$/.test(reading.value) : reading.problem.length > 0).toBe(true);
      }),
    );
  });
});

function toFullWidth(letter: string): string {
  return letter === ',' ? '，' : String.fromCodePoint(0xff10 + Number(letter));
}

describe('readArea', () => {
  it.each(AREAS)('reads %s as %s square metres', (typed, squareMetres) => {
    expect(readArea(typed)).toMatchObject({ ok: true, value: squareMetres });
  });

  it.each([
    ['200', 'unit-missing'],
    ['二百', 'unit-missing'],
    ['30-50亩', 'range'],
    ['30至50亩', 'range'],
    ['-3亩', 'negative'],
    ['亩', 'unreadable'],
    ['一大片', 'unreadable'],
  ])('refuses %s: %s', (typed, problem) => {
    expect(readArea(typed)).toEqual({ ok: false, problem });
  });

  it('takes the unit of the header', () => {
    const mu = unitsIn('用地需求(亩)')[0];
    expect(readArea('30', mu)).toEqual({ ok: true, value: '20000.00', notes: ['unit-of-header'] });
    expect(readArea('2万㎡', mu)).toEqual({ ok: true, value: '20000.00', notes: [] });
    expect(readArea('2.5', unitsIn('厂房面积（万㎡）')[0])).toMatchObject({ value: '25000.00' });
  });

  it('reads any number of 公顷 exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (hundredths) => {
        const typed = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}公顷`;
        expect(readArea(typed)).toEqual({ ok: true, value: `${hundredths * 100}.00`, notes: [] });
      }),
    );
  });
});

describe('unitsIn', () => {
  it.each([
    ['计划总投资（万元）', [{ power: 4, base: 'yuan' }]],
    ['总投资(人民币亿元)', [{ power: 8, base: 'yuan' }]],
    ['用地/亩', [{ power: 0, base: 'mu' }]],
    [
      '单位：万元、亩、㎡',
      [
        { power: 4, base: 'yuan' },
        { power: 0, base: 'mu' },
        { power: 0, base: 'm2' },
      ],
    ],
    ['万元产值能耗', []],
    ['项目名称', []],
  ])('finds those of %s', (header, units) => {
    expect(unitsIn(header)).toEqual(units);
  });
});
