const PLACES = 10;
const SCALE = 10n ** BigInt(PLACES);
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Exact decimals as whole numbers of 10⁻¹⁰. @throws RangeError for what is no decimal */
export function scaled(decimal: string): bigint {
  const match = DECIMAL.exec(decimal);
  if (!match) {
    throw new RangeError(`no decimal: ${decimal}`);
  }
  const [, sign = '', whole = '0', fraction = ''] = match;
  const size = BigInt(whole) * SCALE + BigInt(fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return sign === '-' ? -size : size;
}

/** The decimal again, without zeros that say nothing. */
export function unscaled(size: bigint): string {
  const sign = size < 0n ? '-' : '';
  const positive = size < 0n ? -size : size;
  const fraction = (positive % SCALE).toString().padStart(PLACES, '0').replace(/0+$/, '');
  return `${sign}${positive / SCALE}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Yuan → 万元, exact. */
export function inTenThousands(yuan: string): string {
  return unscaled(scaled(yuan) / 10_000n);
}

/** m² → 亩 (15 亩 are 10,000 m²), to two places as these offices write it. */
export function inMu(squareMetres: string): string {
  const hundredth = SCALE / 100n;
  const exact = scaled(squareMetres) * 3n;
  const divisor = 2_000n * hundredth;
  const half = exact < 0n ? -divisor / 2n : divisor / 2n;
  return unscaled(((exact + half) / divisor) * hundredth);
}
