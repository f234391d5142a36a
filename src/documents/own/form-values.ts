import { inMu, inTenThousands, scaled, unscaled } from '../decimal.js';
import { localDay, spreadsheetDay } from '../local-day.js';
import type { ColumnKind } from '../sheet.js';

interface Shown {
  text: string;
  isNumber: boolean;
}

type Given = string | number | Date;

const SHOWN: Readonly<Record<Exclude<ColumnKind, 'date' | 'instant'>, (value: Given, header: string) => Shown>> = {
  text: (value) => ({ text: String(value), isNumber: false }),
  money: (value, header) => ({ text: moneyIn(header, String(value)), isNumber: true }),
  land: (value, header) => ({ text: areaIn(/㎡|平方米|平米|m2/i.test(header), String(value)), isNumber: true }),
  floor: (value, header) => ({ text: areaIn(!header.includes('亩'), String(value)), isNumber: true }),
  number: (value) => ({ text: unscaled(scaled(String(value))), isNumber: true }),
};

/** In the unit that the form's own header names; a day is a number only where the form shows it as one. */
export function shownIn(header: string, kind: ColumnKind, { value, isDay }: { value: Given; isDay: boolean }): Shown {
  if (kind !== 'date' && kind !== 'instant') {
    return SHOWN[kind](value, header);
  }
  const day = value instanceof Date ? localDay(value) : String(value).slice(0, 10);
  return isDay ? { text: spreadsheetDay(day), isNumber: true } : { text: day, isNumber: false };
}

function areaIn(isMetric: boolean, squareMetres: string): string {
  return isMetric ? unscaled(scaled(squareMetres)) : inMu(squareMetres);
}

function moneyIn(header: string, yuan: string): string {
  const inWan = inTenThousands(yuan);
  if (header.includes('亿')) {
    return unscaled(scaled(inWan) / 10_000n);
  }
  return /万/.test(header) || !/元/.test(header) ? inWan : unscaled(scaled(yuan));
}
