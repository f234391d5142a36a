/** Where the records of a filled sheet stand: rows from `body` on, `taken` of them in the form, `filled` now. */
export interface Shift {
  body: number;
  taken: number;
  filled: number;
}

const REFERENCE = /(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\d(A-Za-z_])/g;

/** References of a formula, a merged range or a print area after the records have taken more or fewer rows. */
export function shifted(text: string, shift: Shift): string {
  return text
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(REFERENCE, (...match) => moved(match, shift))))
    .join('');
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
