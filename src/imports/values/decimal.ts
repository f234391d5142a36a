/**
 * Exact arithmetic on decimal strings. Money and areas never become floats: a float turns 0.1 + 0.2 yuan into a
 * difference that somebody has to explain. The web reads with the same rules (`web/src/lib/quantity.ts`).
 */
export interface Decimal {
  /** The value times 10^scale. */
  units: bigint;
  scale: number;
}

const pattern = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Returns undefined for what is not a plain decimal such as "350000000.00". */
export function parseDecimal(text: string): Decimal | undefined {
  const match = pattern.exec(text.trim());
  if (!match) {
    return undefined;
  }
  const [, sign, whole = '0', fraction = ''] = match;
  const units = BigInt(whole + fraction);
  return { units: sign ? -units : units, scale: fraction.length };
}

export function add(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return { units: unitsAt(left, scale) + unitsAt(right, scale), scale };
}

export interface Ratio {
  numerator: bigint;
  denominator: bigint;
}

/** Multiplies by a ratio of whole numbers and rounds half away from zero to `scale` decimals. */
export function timesRatio(value: Decimal, { numerator, denominator }: Ratio, scale: number): Decimal {
  const top = value.units * numerator * 10n ** BigInt(scale);
  const bottom = 10n ** BigInt(value.scale) * denominator;
  return { units: divideRounded(top, bottom), scale };
}

export function rounded(value: Decimal, scale: number): Decimal {
  return timesRatio(value, { numerator: 1n, denominator: 1n }, scale);
}

/** Without trailing zeros: "3.5", "1200". */
export function toText(value: Decimal): string {
  const negative = value.units < 0n;
  const digits = (negative ? -value.units : value.units).toString().padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, '');
  return `${negative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}

/** With exactly `scale` decimals, as the API takes them: "350000000.00". */
export function toFixedText(value: Decimal, scale: number): string {
  const exact = rounded(value, scale);
  const text = toText(exact);
  if (scale === 0) {
    return text;
  }
  const [whole = '0', fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(scale, '0')}`;
}

export function compare(left: Decimal, right: Decimal): number {
  const scale = Math.max(left.scale, right.scale);
  const difference = unitsAt(left, scale) - unitsAt(right, scale);
  if (difference === 0n) {
    return 0;
  }
  return difference > 0n ? 1 : -1;
}

function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

function divideRounded(top: bigint, bottom: bigint): bigint {
  const negative = top < 0n !== bottom < 0n;
  const absoluteTop = top < 0n ? -top : top;
  const absoluteBottom = bottom < 0n ? -bottom : bottom;
  const result = (absoluteTop * 2n + absoluteBottom) / (absoluteBottom * 2n);
  return negative ? -result : result;
}
