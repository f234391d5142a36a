import { add, parseDecimal, timesRatio, type Decimal } from './decimal.js';

/**
 * Numbers as people say and type them: 3.5亿, 3亿5千万, 3,500万, 3500w, 三千五百万, 一亿二, 两百零五, 半, １２００.
 * Returns undefined where the text could mean two things; the caller then says so instead of guessing.
 */
export function parseSpokenNumber(text: string): Decimal | undefined {
  const tokens = tokenize(normalize(text));
  if (!tokens || tokens.length === 0) {
    return undefined;
  }
  return combine(tokens);
}

interface NumberToken {
  kind: 'number';
  value: Decimal;
  digits: number;
  half?: boolean;
}
type Token = NumberToken | { kind: 'unit'; power: number } | { kind: 'zero' };

const chineseDigits = '零一二三四五六七八九';
const variants: Record<string, string> = {
  〇: '零',
  两: '二',
  俩: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
  w: '万',
  W: '万',
  k: '千',
  K: '千',
  '．': '.',
  点: '.',
  '，': ',',
};
const powers: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const ten = 10n;

function normalize(text: string): string {
  return Array.from(text.replaceAll(/\s+/g, ''))
    .map((letter) => variants[letter] ?? fromFullWidth(letter))
    .join('')
    .replaceAll(/(\d),(?=\d{3}(?!\d))/g, '$1');
}

function fromFullWidth(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0xff10 && code <= 0xff19 ? String(code - 0xff10) : letter;
}

function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  let rest = text;
  while (rest !== '') {
    const [token, length] = nextToken(rest);
    if (!token) {
      return undefined;
    }
    tokens.push(token);
    rest = rest.slice(length);
  }
  return tokens;
}

function nextToken(text: string): [Token | undefined, number] {
  const first = text[0] ?? '';
  const power = powers[first];
  if (power !== undefined) {
    return [{ kind: 'unit', power }, 1];
  }
  if (first === '半') {
    return [{ kind: 'number', value: { units: 5n, scale: 1 }, digits: 1, half: true }, 1];
  }
  if (first === '零' && text[1] !== '.' && text.length > 1) {
    return [{ kind: 'zero' }, 1];
  }
  const match = /^(?:\d+(?:\.\d+)?|[零一二三四五六七八九](?:\.[零一二三四五六七八九]+)?)/.exec(text);
  if (!match) {
    return [undefined, 0];
  }
  const value = parseDecimal(Array.from(match[0], toArabic).join(''));
  return [value && { kind: 'number', value, digits: match[0].length }, match[0].length];
}

function toArabic(letter: string): string {
  const digit = chineseDigits.indexOf(letter);
  return digit >= 0 ? String(digit) : letter;
}

interface Sum {
  /** Finished sections (…亿…万). */
  total: Decimal;
  /** The section that is being read (below 万). */
  section: Decimal;
  pending: NumberToken | undefined;
  lastPower: number;
  lastBigPower: number;
  afterZero: boolean;
  /** A 零 was said since the last 万 or 亿. */
  zeroInSection: boolean;
}

const nothing: Decimal = { units: 0n, scale: 0 };

function combine(tokens: Token[]): Decimal | undefined {
  let sum: Sum | undefined = {
    total: nothing,
    section: nothing,
    pending: undefined,
    lastPower: Infinity,
    lastBigPower: Infinity,
    afterZero: false,
    zeroInSection: false,
  };
  for (const token of tokens) {
    sum = step(sum, token);
    if (!sum) {
      return undefined;
    }
  }
  return finish(sum);
}

function step(sum: Sum, token: Token): Sum | undefined {
  if (token.kind === 'zero') {
    return sum.pending ? undefined : { ...sum, afterZero: true, zeroInSection: true };
  }
  if (token.kind === 'number') {
    return sum.pending ? undefined : { ...sum, pending: token };
  }
  return token.power >= 4 ? closeSection(sum, token.power) : addToSection(sum, token.power);
}

function addToSection(sum: Sum, power: number): Sum | undefined {
  if (power >= sum.lastPower) {
    return undefined;
  }
  // 十五 is 15: a leading 十 needs no digit before it.
  const count = sum.pending?.value ?? (power === 1 && sum.lastPower === Infinity ? { units: 1n, scale: 0 } : undefined);
  if (!count) {
    return undefined;
  }
  const section = add(sum.section, timesPower(count, power));
  return { ...sum, section, pending: undefined, lastPower: power, afterZero: false };
}

function closeSection(sum: Sum, power: number): Sum | undefined {
  const section = sum.pending ? add(sum.section, sum.pending.value) : sum.section;
  const empty = !sum.pending && sum.lastPower === Infinity;
  if (power === 8 && empty && sum.lastBigPower === 4) {
    // 一万亿: the whole before it is multiplied.
    return { ...sum, total: timesPower(sum.total, 8), lastBigPower: 8, lastPower: Infinity };
  }
  if (empty || power >= sum.lastBigPower) {
    return undefined;
  }
  return {
    total: add(sum.total, timesPower(section, power)),
    section: nothing,
    pending: undefined,
    lastPower: Infinity,
    lastBigPower: power,
    afterZero: false,
    zeroInSection: false,
  };
}

function finish(sum: Sum): Decimal | undefined {
  if (sum.lastBigPower === 8 && sum.lastPower !== Infinity && !sum.zeroInSection) {
    // 三亿五千: 3.5亿 to most speakers, 300,005,000 to the letter.
    return undefined;
  }
  const whole = add(sum.total, sum.section);
  if (!sum.pending) {
    return whole;
  }
  const rest = lastDigit(sum, sum.pending);
  return rest && add(whole, rest);
}

function lastDigit(sum: Sum, last: NumberToken): Decimal | undefined {
  const unitBefore = sum.lastPower === Infinity ? sum.lastBigPower : sum.lastPower;
  if (unitBefore === Infinity || unitBefore === 1 || sum.afterZero) {
    return last.value;
  }
  if (last.half) {
    return timesPower(last.value, unitBefore);
  }
  // 一亿二 is 1.2亿, 三千五 is 3500: a last digit belongs to the place after the unit before it. 3亿500 is said by nobody.
  return last.digits > 1 ? undefined : timesPower(last.value, unitBefore - 1);
}

function timesPower(value: Decimal, power: number): Decimal {
  return timesRatio(value, { numerator: ten ** BigInt(power), denominator: 1n }, value.scale);
}
