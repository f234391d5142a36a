import { documentErrors } from '../documents.errors.js';
import type { Sheet, SheetValue } from '../sheet.js';
import { columnIndex, columnName, emptyCell, formulaCell, numberCell, textCell } from '../xlsx/cells.js';
import { differenceColumn, planOf, type BodyPlan, type ColumnPlan } from './form-plan.js';
import { behindOf, workbookOf } from './form-surroundings.js';
import { shownIn } from './form-values.js';
import { copied } from './formulas.js';
import type { OwnMapping } from './own-mapping.js';
import type { OwnPackage } from './own-package.js';
import { movedFormula, type Shift } from './references.js';
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
  { mapping, filling }: { mapping: OwnMapping; filling: Filling },
): Map<string, string> {
  const { rows, before, behind } = form.sheet;
  const last = Math.max(...rows.map(({ number }) => number));
  const foot = mapping.footRow ?? Math.max(last, mapping.bodyRow) + 1;
  const shift: Shift = {
    body: mapping.bodyRow,
    taken: foot - mapping.bodyRow,
    filled: Math.max(filling.lines.length, 1),
  };
  const closingRow = (mapping.footRow === null ? foot : last + 1) - shift.taken + shift.filled;
  const filled = [
    ...rowsAbove(rows, mapping, filling.differenceHeader),
    ...bodyRows(filling.lines, planOf(form, sheet, mapping)),
    ...footRows(rows, foot, shift),
    rowXml(closingRow, '', [textCell(`A${closingRow}`, filling.closing, { number: null })]),
  ];
  const workbook = form.parts.get('xl/workbook.xml')?.toString('utf8') ?? '';
  return new Map([
    [form.sheetPart, `${before}<sheetData>${filled.join('')}</sheetData>${behindOf(behind, shift)}`],
    ['xl/workbook.xml', workbookOf(workbook, shift)],
  ]);
}

function rowsAbove(rows: readonly FormRow[], { bodyRow, headerRow, columns }: OwnMapping, header: string): string[] {
  const difference = differenceColumn(columns);
  return rows
    .filter(({ number }) => number < bodyRow)
    .map(({ number, attributes, cells }) => {
      if (number !== headerRow) {
        return rowXml(
          number,
          attributes,
          cells.map(({ xml }) => xml),
        );
      }
      const kept = cells.filter(({ column }) => columnIndex(column) < difference).map(({ xml }) => xml);
      const added = textCell(`${columnName(difference)}${number}`, header, { number: cells.at(-1)?.style ?? null });
      return rowXml(number, attributes, [...kept, added]);
    });
}

function bodyRows(lines: readonly FilledLine[], { first, attributes, columns, difference }: BodyPlan): string[] {
  const rowOf = (number: number, cells: readonly string[], said: string): string =>
    rowXml(number, attributes, [...cells, textCell(`${difference.column}${number}`, said, difference.style)]);
  if (lines.length === 0) {
    const empty = columns.map(({ column, style }) => emptyCell(`${column}${first}`, style));
    return [rowOf(first, empty, '')];
  }
  let size = 0;
  return lines.map((line, index) => {
    const cells = columns.map((plan) => cellOf(plan, line, { number: first + index, index }));
    const row = rowOf(first + index, cells, line.difference);
    size += row.length;
    if (size > MOST_CHARACTERS) {
      throw documentErrors.tooManyRows();
    }
    return row;
  });
}

function cellOf(
  plan: ColumnPlan,
  { values }: FilledLine,
  { number, index }: { number: number; index: number },
): string {
  const { style, header, kind, isDay } = plan;
  const reference = `${plan.column}${number}`;
  if (plan.isPlace) {
    return numberCell(reference, String(index + 1), style);
  }
  if (plan.formula !== null) {
    return formulaCell(reference, copied(plan.formula, { columns: 0, rows: index }), style);
  }
  const value = values[plan.at] ?? '';
  if (value === '') {
    return emptyCell(reference, style);
  }
  const shown = shownIn(header, kind, { value, isDay });
  return shown.isNumber ? numberCell(reference, shown.text, style) : textCell(reference, shown.text, style);
}

function footRows(rows: readonly FormRow[], foot: number, shift: Shift): string[] {
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
    return formulaCell(`${column}${row}`, movedFormula(formula, shift), { number: style });
  }
  return withoutElements(xml, 'f').replace(/\br="[A-Z]+\d+"/, `r="${column}${row}"`);
}

function rowXml(number: number, attributes: string, cells: readonly string[]): string {
  return `<row r="${number}"${attributes}>${cells.join('')}</row>`;
}
