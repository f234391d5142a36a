import { compare, timesRatio, toFixedText, type Decimal, type Ratio } from './decimal.js';
import { isRange, narrowed, refused, understood, type Reading, type ReadingNote } from './reading.js';
import { parseSpokenNumber } from './spoken-number.js';

/** What the header, or the line above it, says of all numbers of a column: 计划总投资（万元）, 用地(亩). */
export interface ColumnUnit {
  /** Power of ten before the unit: 万元 is 4. */
  power: number;
  /** `yuan`, or a key of the areas below. */
  base: 'yuan' | AreaBase;
}

type AreaBase = 'km2' | 'hectare' | 'mu' | 'm2';

const VAGUE = /^(?:大约|大概|约|差不多)|(?:左右|上下)$/g;
const FOREIGN_CURRENCY = /美元|美金|欧元|日元|港币|港元|英镑|usd|eur|hkd|\$|€|£/i;
const YUAN = /元|圆|块/;
const MONEY_WORDS = /人民币|¥|￥|rmb|cny|元整|元|块钱|块|圆/gi;
const BARE_NUMBER = /^[-−负]?[\d,]+(?:\.\d+)?$/;

/** Most that numeric(18, 2) holds. */
const LARGEST: Decimal = { units: 10n ** 16n, scale: 0 };

/** Square metres = value × numerator ÷ denominator. */
interface AreaUnit extends Ratio {
  base: AreaBase;
  words: RegExp;
}

/** 1亩 = 2000/3 m² (15亩 = 1万㎡); the longer words come first. Width is narrowed before: ㎡ is m2. */
const AREA_UNITS: readonly AreaUnit[] = [
  { base: 'km2', words: /(?:平方公里|平方千米|km2)$/i, numerator: 1_000_000n, denominator: 1n },
  { base: 'hectare', words: /(?:公顷|ha)$/i, numerator: 10_000n, denominator: 1n },
  { base: 'mu', words: /亩$/, numerator: 2000n, denominator: 3n },
  { base: 'm2', words: /(?:平方米|平米|平方|平|m2)$/i, numerator: 1n, denominator: 1n },
];

/** "3.5亿", "3500万元", "1,200万", "1.2亿元人民币" → yuan with two decimals: "350000000.00". */
export function readAmount(text: string, unit?: ColumnUnit): Reading {
  const narrow = narrowed(text);
  if (FOREIGN_CURRENCY.test(narrow)) {
    return refused('currency');
  }
  if (isRange(narrow)) {
    return refused('range');
  }
  const { plain, notes } = withoutVagueness(narrow);
  const bare = plain.replaceAll(MONEY_WORDS, '').replaceAll('个', '');
  if (!BARE_NUMBER.test(bare) || YUAN.test(plain)) {
    return finished(parseSigned(bare), notes);
  }
  const isOfHeader = unit?.base === 'yuan';
  return finished(timesPower(parseSigned(bare), isOfHeader ? unit.power : 0), [
    ...notes,
    isOfHeader ? 'unit-of-header' : 'bare-yuan',
  ]);
}

/** "二百亩", "2万㎡", "1.5公顷" → m² with two decimals: "133333.33". 200 of what is asked back, unless the header says. */
export function readArea(text: string, unit?: ColumnUnit): Reading {
  const narrow = narrowed(text);
  if (isRange(narrow)) {
    return refused('range');
  }
  const { plain, notes } = withoutVagueness(narrow);
  const bare = plain.replaceAll('个', '');
  const own = AREA_UNITS.find(({ words }) => words.test(bare));
  if (own) {
    return finished(inSquareMetres(parseSigned(bare.replace(own.words, '')), own), notes);
  }
  const value = parseSigned(bare);
  const ofHeader = AREA_UNITS.find(({ base }) => base === unit?.base);
  if (!value || !ofHeader) {
    return refused(value ? 'unit-missing' : 'unreadable');
  }
  const power = BARE_NUMBER.test(bare) ? (unit?.power ?? 0) : 0;
  return finished(inSquareMetres(timesPower(value, power), ofHeader), [...notes, 'unit-of-header']);
}

function withoutVagueness(narrow: string): { plain: string; notes: ReadingNote[] } {
  const plain = narrow.replaceAll(VAGUE, '');
  return { plain, notes: plain === narrow ? [] : ['approximate'] };
}

function parseSigned(text: string): Decimal | undefined {
  const isNegative = /^[-−负]/.test(text);
  const value = parseSpokenNumber(isNegative ? text.slice(1) : text);
  return value && isNegative ? { ...value, units: -value.units } : value;
}

function timesPower(value: Decimal | undefined, power: number): Decimal | undefined {
  return value && timesRatio(value, { numerator: 10n ** BigInt(power), denominator: 1n }, value.scale);
}

function inSquareMetres(value: Decimal | undefined, ratio: AreaUnit): Decimal | undefined {
  return value && timesRatio(value, ratio, 2);
}

function finished(value: Decimal | undefined, notes: readonly ReadingNote[]): Reading {
  if (!value) {
    return refused('unreadable');
  }
  if (value.units < 0n) {
    return refused('negative');
  }
  return compare(value, LARGEST) >= 0 ? refused('too-large') : understood(toFixedText(value, 2), ...notes);
}

const UNIT_WORDS = /(?<=[([【:/、,]|单位)(?:人民币)?(亿|千万|百万|万|千)?(元|平方公里|km2|公顷|ha|亩|平方米|平米|m2)/gi;
const POWERS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };

/** The units in a header, or in a line such as 单位：万元、亩 above it. */
export function unitsIn(header: string): ColumnUnit[] {
  return [...narrowed(header).matchAll(UNIT_WORDS)].flatMap(([, prefix, word = '']) => {
    const base = word === '元' ? 'yuan' : AREA_UNITS.find(({ words }) => words.test(word))?.base;
    return base === undefined ? [] : [{ power: prefix === undefined ? 0 : (POWERS[prefix] ?? 0), base }];
  });
}
