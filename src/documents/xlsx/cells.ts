import { inMu, inTenThousands, scaled, unscaled } from '../decimal.js';
import { localDay, spreadsheetDay } from '../local-day.js';
import type { ColumnKind, SheetValue } from '../sheet.js';
import { STYLE_NUMBERS, type StyleName } from './styles.js';
import { cellText, escapeXml } from './xml-text.js';

/** A, B, … Z, AA, … */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** 0 for A. */
export function columnIndex(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A style of our own sheets, or the number of one in a form of the zone; null for none. */
export type CellStyle = StyleName | { number: string | null };

/** A text is written as a text, never as something to be worked out: `=1+1` stays `=1+1`. */
export function textCell(reference: string, text: string, style: CellStyle): string {
  return `<c r="${reference}"${styled(style)} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

export function numberCell(reference: string, decimal: string, style: CellStyle): string {
  return `<c r="${reference}"${styled(style)}><v>${decimal}</v></c>`;
}

export function emptyCell(reference: string, style: CellStyle): string {
  return `<c r="${reference}"${styled(style)}/>`;
}

/** Worked out when the file is opened. */
export function formulaCell(reference: string, formula: string, style: CellStyle): string {
  return `<c r="${reference}"${styled(style)}><f>${escapeXml(formula)}</f></c>`;
}

function styled(style: CellStyle): string {
  const number = typeof style === 'string' ? STYLE_NUMBERS[style] : style.number;
  return number === null ? '' : ` s="${number}"`;
}

const STYLE_OF: Readonly<Record<ColumnKind, StyleName>> = {
  text: 'text',
  money: 'amount',
  land: 'amount',
  floor: 'amount',
  number: 'number',
  date: 'day',
  instant: 'minute',
};

/** The cell of a value. */
export function valueCell(reference: string, kind: ColumnKind, value: SheetValue): string {
  const style = STYLE_OF[kind];
  if (value === null || value === '') {
    return emptyCell(reference, style);
  }
  const decimal = shownNumber(kind, value);
  return decimal === null ? textCell(reference, String(value), style) : numberCell(reference, decimal, style);
}

/** The number that a cell shows, in the unit of the sheet; null for a text. */
export function shownNumber(kind: ColumnKind, value: string | number | Date): string | null {
  switch (kind) {
    case 'text':
      return null;
    case 'money':
      return inTenThousands(String(value));
    case 'land':
      return inMu(String(value));
    case 'floor':
    case 'number':
      return unscaled(scaled(String(value)));
    case 'date':
      return spreadsheetDay(value instanceof Date ? localDay(value) : String(value));
    case 'instant':
      return spreadsheetDay(value instanceof Date ? value : new Date(String(value)));
  }
}
