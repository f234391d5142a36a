import { documentErrors } from '../documents.errors.js';
import { outsideTexts } from './formulas.js';

/** Where the records of a filled sheet stand: rows from `body` on, `taken` of them in the form, `filled` now. */
export interface Shift {
  body: number;
  taken: number;
  filled: number;
}

const REFERENCE = /(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\d(A-Za-z_])/g;
const CHAIN = /(?<![:\w$])([A-Z]{1,3})(\d+)(?:\+\1\d+)*(?![\d:(A-Za-z_])/g;

/** References of a merged range, a print area or a condition after the records have taken more or fewer rows. */
export function shifted(text: string, shift: Shift): string {
  return outsideTexts(text, (part) => part.replaceAll(REFERENCE, (...match) => moved(match, shift)));
}

/**
 * A formula below the records. `D4+D5` over all examples is the sum of all records.
 * @throws own-sheet.single-example for one that names some examples and not all: what it would say of records, nobody knows
 */
export function movedFormula(formula: string, shift: Shift): string {
  const summed = outsideTexts(formula, (part) =>
    part.replaceAll(CHAIN, (chain: string, column: string) => sumOf(chain, column, shift)),
  );
  outsideTexts(summed, (part) => {
    for (const [reference, , row, , otherRow] of part.matchAll(REFERENCE)) {
      if (otherRow === undefined && isExample(Number(row), shift)) {
        throw documentErrors.singleExample({ formula, reference });
      }
    }
    return part;
  });
  return shifted(summed, shift);
}

function sumOf(chain: string, column: string, { body, taken }: Shift): string {
  const rows = chain.split('+').map((cell) => Number(cell.slice(column.length)));
  const isAll =
    rows.length === taken && rows.toSorted((one, other) => one - other).every((row, at) => row === body + at);
  return isAll ? `SUM(${column}${body}:${column}${body + taken - 1})` : chain;
}

function isExample(row: number, { body, taken }: Shift): boolean {
  return row >= body && row < body + taken;
}

function moved(match: unknown[], shift: Shift): string {
  const [, column, row, otherColumn, otherRow] = match as string[];
  const first = rowStart(Number(row), shift);
  return otherColumn === undefined
    ? `${column}${first}`
    : `${column}${first}:${otherColumn}${rowEnd(Number(otherRow), shift)}`;
}

/** A range that begins among the records begins with the first of them. */
function rowStart(row: number, { body, taken, filled }: Shift): number {
  return row < body ? row : row < body + taken ? body : row - taken + filled;
}

/** A range that ends among the records, or directly before them, ends with the last of them. */
function rowEnd(row: number, { body, taken, filled }: Shift): number {
  return row < body ? row : row < body + taken ? body + Math.max(filled, 1) - 1 : row - taken + filled;
}
