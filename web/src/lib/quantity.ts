import { compare, parseDecimal, rounded, timesRatio, toFixedText, toText, type Decimal } from './decimal';
import type { Language } from '../i18n/languages';
import { parseSpokenNumber } from './spoken-number';

/** Why a quantity was not understood; the sentence is made from the catalogue. */
export type QuantityProblem = 'unreadable' | 'negative' | 'currency' | 'unitMissing' | 'tooLarge';
export type Parsed = { ok: true; value: string } | { ok: false; problem: QuantityProblem };

const vague = /^(大约|大概|约|差不多)|(左右|上下)$/g;
const foreignCurrency = /美元|美金|欧元|日元|港币|港元|英镑|usd|eur|hkd|\$|€|£/i;
const moneyWords = /(人民币|¥|￥|rmb|cny|元整|元|块钱|块|圆)/gi;

/** Most that numeric(18, 2) of the server holds. */
const largest: Decimal = { units: 10n ** 16n, scale: 0 };

/** "3.5个亿", "3500万元", "1.2亿" → yuan with two decimals: "350000000.00". */
export function parseMoney(text: string): Parsed {
  if (foreignCurrency.test(text)) {
    return { ok: false, problem: 'currency' };
  }
  const bare = text.replaceAll(/\s+/g, '').replaceAll(vague, '').replaceAll(moneyWords, '').replaceAll('个', '');
  return finished(parseSigned(bare), (value) => value);
}

interface AreaUnit {
  words: RegExp;
  /** Square metres = value × numerator ÷ denominator. */
  numerator: bigint;
  denominator: bigint;
}

/** 1亩 = 2000/3 m² (15亩 = 1万㎡); the longer words come first. */
const areaUnits: AreaUnit[] = [
  { words: /(平方公里|平方千米|km²|km2)$/i, numerator: 1_000_000n, denominator: 1n },
  { words: /(公顷|ha)$/i, numerator: 10_000n, denominator: 1n },
  { words: /亩$/, numerator: 2000n, denominator: 3n },
  { words: /(平方米|平米|平方|平|㎡|m²|m2)$/i, numerator: 1n, denominator: 1n },
];

/** "二百亩", "1.2万平", "3公顷" → m² with two decimals: "133333.33". A number without a unit is refused: 200 what? */
export function parseArea(text: string): Parsed {
  const bare = text.replaceAll(/\s+/g, '').replaceAll(vague, '').replaceAll('个', '');
  const unit = areaUnits.find((candidate) => candidate.words.test(bare));
  if (!unit) {
    return { ok: false, problem: parseSigned(bare) ? 'unitMissing' : 'unreadable' };
  }
  return finished(parseSigned(bare.replace(unit.words, '')), (value) =>
    timesRatio(value, unit.numerator, unit.denominator, 2),
  );
}

function parseSigned(text: string): Decimal | undefined {
  const negative = /^[-−负]/.test(text);
  const value = parseSpokenNumber(negative ? text.slice(1) : text);
  return value && negative ? { ...value, units: -value.units } : value;
}

function finished(value: Decimal | undefined, convert: (value: Decimal) => Decimal): Parsed {
  if (!value) {
    return { ok: false, problem: 'unreadable' };
  }
  if (value.units < 0n) {
    return { ok: false, problem: 'negative' };
  }
  const converted = convert(value);
  if (compare(converted, largest) >= 0) {
    return { ok: false, problem: 'tooLarge' };
  }
  return { ok: true, value: toFixedText(converted, 2) };
}

/** What to put into the field for a stored amount, without losing a cent: "3.5亿", "3500万", "8500.25". */
export function moneyText(yuan: string): string {
  const value = parseDecimal(yuan);
  if (!value) {
    return '';
  }
  for (const [power, unit] of [
    [8n, '亿'],
    [4n, '万'],
  ] as const) {
    const whole = 10n ** power;
    const exact: Decimal = { units: value.units, scale: value.scale + Number(power) };
    const isRound = compare(rounded(exact, 4), exact) === 0;
    if (compare(value, { units: whole, scale: 0 }) >= 0 && isRound) {
      return `${toText(exact)}${unit}`;
    }
  }
  return toText(value);
}

/** The stored m² as the field shows it: "133333.33㎡". */
export function areaText(squareMetres: string): string {
  const value = parseDecimal(squareMetres);
  return value ? `${toText(value)}㎡` : '';
}

/** Square metres in 亩, rounded to two decimals. */
export function inMu(squareMetres: string): string {
  const value = parseDecimal(squareMetres);
  return value ? toText(timesRatio(value, 3n, 2000n, 2)) : '';
}

/** Square metres in 万㎡ with two decimals, from one 万 on. */
export function inTenThousands(squareMetres: string): string | undefined {
  const value = parseDecimal(squareMetres);
  return value && magnitude(value) >= 10_000n
    ? toText(rounded({ units: value.units, scale: value.scale + 4 }, 2))
    : undefined;
}

export interface Scaled {
  /** At most two decimals, grouped by the caller. */
  value: string;
  unit: 'large' | 'medium' | 'one';
}

/** Powers of ten that each language reads in: 亿 and 万, billion and million. */
const readingSteps: Record<Language, { large: number; medium: number }> = {
  'zh-CN': { large: 8, medium: 4 },
  en: { large: 9, medium: 6 },
};

/** Picks the unit for reading; the exact value stays one hover away. */
export function scaled(amount: string, language: Language): Scaled | undefined {
  const value = parseDecimal(amount);
  if (!value) {
    return undefined;
  }
  const { large, medium } = readingSteps[language];
  const inUnits = (power: number): Decimal => rounded({ units: value.units, scale: value.scale + power }, 2);
  // 99,999,999 would read 10,000 万: rounded first, compared afterwards.
  if (magnitude(inUnits(medium)) >= 10n ** BigInt(large - medium)) {
    return { value: toText(inUnits(large)), unit: 'large' };
  }
  if (magnitude(value) >= 10n ** BigInt(medium)) {
    return { value: toText(inUnits(medium)), unit: 'medium' };
  }
  return { value: toText(rounded(value, 2)), unit: 'one' };
}

/** The whole part without its sign. */
function magnitude(value: Decimal): bigint {
  const units = value.units < 0n ? -value.units : value.units;
  return units / 10n ** BigInt(value.scale);
}
