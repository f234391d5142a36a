import { documentErrors } from '../documents.errors.js';
import { inMu, inTenThousands, scaled, unscaled } from '../decimal.js';
import { localDay, spreadsheetDay } from '../local-day.js';
import type { ColumnKind, Sheet, SheetValue } from '../sheet.js';
import { cellText, escapeXml } from '../xlsx/xml-text.js';
import type { OwnMapping } from './own-mapping.js';
import { PLACE } from './own-mapping.js';
import type { OwnPackage } from './own-package.js';
import { columnAfter, columnIndex } from './columns.js';
import { copied } from './formulas.js';
import { movedFormula, shifted, type Shift } from './references.js';
import type { FormCell, FormRow } from './sheet-xml.js';
import { withoutElements } from './xml-elements.js';

/** What is made of a few kilobytes must not fill the memory: many records times a form of many wide rows. */
const MOST_CHARACTERS = 64 * 1_048_576;

/** One record: its values in the order of the sheet's columns, and what is said of it in the last column. */
export interface FilledLine {
  values: readonly SheetValue[];
  difference: string;
}

export interface Filling {
  lines: readonly FilledLine[];
  /** Header of the last column: 与上次差异. */
  differenceHeader: string;
  /** The last line of the sheet: number or 草稿, who, when, how many. */
  closing: string;
}

/** The form with the records in it, part by part: titles, widths, styles and what stands below stay as they are. */
export function filledParts(
  form: OwnPackage,
  sheet: Sheet,
  how: { mapping: OwnMapping; filling: Filling },
): Map<string, string> {
  const { mapping, filling } = how;
  const last = Math.max(...form.sheet.rows.map(({ number }) => number));
  const foot = mapping.footRow ?? Math.max(last, mapping.bodyRow) + 1;
  const shift: Shift = {
    body: mapping.bodyRow,
    taken: foot - mapping.bodyRow,
    filled: Math.max(filling.lines.length, 1),
  };
  const rows = [...aboveAndHeader(form, how), ...bodyRows(form, sheet, how), ...footRows(form, foot, shift)];
  const closingRow =
    mapping.footRow === null ? foot - shift.taken + shift.filled : last - shift.taken + shift.filled + 1;
  rows.push(rowXml(closingRow, '', [textCellXml(`A${closingRow}`, null, filling.closing)]));
  const xml = `${form.sheet.before}<sheetData>${rows.join('')}</sheetData>${behindOf(form.sheet.behind, shift)}`;
  const workbook = form.parts.get('xl/workbook.xml')?.toString('utf8') ?? '';
  return new Map([
    [form.sheetPart, xml],
    ['xl/workbook.xml', workbookOf(workbook, shift)],
  ]);
}

function aboveAndHeader(
  { sheet: { rows } }: OwnPackage,
  { mapping, filling }: { mapping: OwnMapping; filling: Filling },
): string[] {
  return rows
    .filter(({ number }) => number < mapping.bodyRow)
    .map(({ number, attributes, cells }) => {
      const added =
        number === mapping.headerRow
          ? [
              textCellXml(
                `${differenceColumn(mapping)}${number}`,
                cells.at(-1)?.style ?? null,
                filling.differenceHeader,
              ),
            ]
          : [];
      const column = differenceColumn(mapping);
      const kept = cells.filter((cell) => added.length === 0 || columnIndex(cell.column) < columnIndex(column));
      return rowXml(number, attributes, [...kept.map(({ xml }) => xml), ...added]);
    });
}

function bodyRows(
  form: OwnPackage,
  sheet: Sheet,
  { mapping, filling }: { mapping: OwnMapping; filling: Filling },
): string[] {
  const sample: FormRow = form.sheet.rows.find(
    ({ number }) => number === mapping.bodyRow && number !== mapping.footRow,
  ) ?? {
    number: mapping.bodyRow,
    attributes: '',
    cells: [],
  };
  const lines = filling.lines.length > 0 ? filling.lines : [null];
  let size = 0;
  return lines.map((line, index) => {
    const number = mapping.bodyRow + index;
    const columns = columnsOf(sample, mapping);
    const cells = columns.map((column) => {
      const { style = null, formula = null } = sample.cells.find((cell) => cell.column === column) ?? {};
      return line === null
        ? emptyXml(`${column}${number}`, style)
        : cellXml({ column, number, style, formula, place: index + 1 }, { line, sheet, mapping, form });
    });
    const style = sample.cells.at(-1)?.style ?? null;
    const difference = textCellXml(`${differenceColumn(mapping)}${number}`, style, line?.difference ?? '');
    const row = rowXml(number, sample.attributes, [...cells, difference]);
    size += row.length;
    if (size > MOST_CHARACTERS) {
      throw documentErrors.tooManyRows();
    }
    return row;
  });
}

function columnsOf(sample: FormRow, mapping: OwnMapping): string[] {
  const names = new Set([...sample.cells.map(({ column }) => column), ...mapping.columns.map(({ column }) => column)]);
  const last = columnIndex(differenceColumn(mapping));
  return [...names]
    .filter((name) => columnIndex(name) < last)
    .toSorted((one, other) => columnIndex(one) - columnIndex(other));
}

interface At {
  column: string;
  number: number;
  style: string | null;
  /** What the first example reckons in this column. */
  formula: string | null;
  place: number;
}

function cellXml(
  { column, number, style, formula, place }: At,
  { line, sheet, mapping, form }: { line: FilledLine; sheet: Sheet; mapping: OwnMapping; form: OwnPackage },
): string {
  const { key = null, header = '' } = mapping.columns.find((one) => one.column === column) ?? {};
  const reference = `${column}${number}`;
  if (key === PLACE) {
    return numberXml(reference, style, String(place));
  }
  if (key === null && formula !== null) {
    return formulaXml(reference, style, copied(formula, { columns: 0, rows: place - 1 }));
  }
  const { value, kind } = valueAt(key, sheet, line);
  if (value === '') {
    return emptyXml(reference, style);
  }
  const shown = shownIn(header, kind, { value, isDay: form.dateStyles.has(style ?? '') });
  return shown.isNumber ? numberXml(reference, style, shown.text) : textCellXml(reference, style, shown.text);
}

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

function footRows({ sheet: { rows } }: OwnPackage, foot: number, shift: Shift): string[] {
  return rows
    .filter(({ number }) => number >= foot)
    .map(({ number, attributes, cells }) => {
      const to = number - shift.taken + shift.filled;
      return rowXml(
        to,
        attributes,
        cells.map((cell) => movedCell(cell, to, shift)),
      );
    });
}

/** A formula is worked out anew when the file is opened: its old value is left out. */
function movedCell({ column, style, formula, xml }: FormCell, row: number, shift: Shift): string {
  if (formula !== null) {
    return formulaXml(`${column}${row}`, style, movedFormula(formula, shift));
  }
  return withoutElements(xml, 'f').replace(/\br="[A-Z]+\d+"/, `r="${column}${row}"`);
}

const RANGES = /\b(ref|sqref)="([^"]*)"/g;

/**
 * Merged ranges, links, lists and conditions move with their rows; merged examples among the records are dissolved, and
 * tables become plain rows.
 */
function behindOf(behind: string, shift: Shift): string {
  const dissolved = withoutElements(behind, 'tableParts').replaceAll(
    /<mergeCell\b[^<>]*ref="[A-Z]+(\d+):[A-Z]+(\d+)"[^<>]*\/>/g,
    (whole, from: string) => {
      const row = Number(from);
      return row >= shift.body && row < shift.body + shift.taken ? '' : whole;
    },
  );
  const count = dissolved.split('<mergeCell ').length - 1;
  return dissolved
    .replaceAll(RANGES, (_whole, name: string, ranges: string) => `${name}="${shifted(ranges, shift)}"`)
    .replace(/<mergeCells\b[^<>]*>/, `<mergeCells count="${count}">`)
    .replace(/<mergeCells count="0">\s*<\/mergeCells>/, '');
}

function valueAt(key: string | null, sheet: Sheet, { values }: FilledLine): { value: Given; kind: ColumnKind } {
  const index = sheet.columns.findIndex((one) => one.key === key);
  return { value: values[index] ?? '', kind: sheet.columns[index]?.kind ?? 'text' };
}

/** Print areas follow, and everything is worked out when the file is opened. */
function workbookOf(workbook: string, shift: Shift): string {
  const moved = workbook.replaceAll(
    /(<definedName\b[^<>]*>)([^<]*)(<\/definedName>)/g,
    (...match: string[]) => `${match[1]}${shifted(match[2] ?? '', shift)}${match[3]}`,
  );
  const isKnown = /<calcPr\b/.test(moved);
  return isKnown
    ? moved.replace(/<calcPr\b[^<>]*\/>/, '<calcPr fullCalcOnLoad="1"/>')
    : moved.replace(/(<\/definedNames>|<\/sheets>)(?![\s\S]*<\/definedNames>)/, '$1<calcPr fullCalcOnLoad="1"/>');
}

/** The first column behind those of the form. */
function differenceColumn({ columns }: OwnMapping): string {
  const last = columns.reduce((most, { column }) => Math.max(most, columnIndex(column)), 0);
  return columnAfter(columns.find(({ column }) => columnIndex(column) === last)?.column ?? 'A');
}

function rowXml(number: number, attributes: string, cells: readonly string[]): string {
  return `<row r="${number}"${attributes}>${cells.join('')}</row>`;
}

function styled(style: string | null): string {
  return style === null ? '' : ` s="${style}"`;
}

function emptyXml(reference: string, style: string | null): string {
  return `<c r="${reference}"${styled(style)}/>`;
}

function formulaXml(reference: string, style: string | null, formula: string): string {
  return `<c r="${reference}"${styled(style)}><f>${escapeXml(formula)}</f></c>`;
}

function numberXml(reference: string, style: string | null, decimal: string): string {
  return `<c r="${reference}"${styled(style)}><v>${decimal}</v></c>`;
}

/** Always a text: `=1+1` stays `=1+1`. */
function textCellXml(reference: string, style: string | null, text: string): string {
  return `<c r="${reference}"${styled(style)} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}
