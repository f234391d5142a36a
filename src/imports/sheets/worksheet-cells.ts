import { importErrors } from '../imports.errors.js';
import { instantOfSerial, type DateSystem } from '../values/dates.js';
import { unescaped, type SharedStrings } from './shared-strings.js';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, withoutTail, type SheetRow } from './sheet.js';
import type { XmlHandlers } from './xml-events.js';

interface Surroundings {
  strings: SharedStrings | null;
  dateStyles: readonly boolean[];
  dateSystem: DateSystem;
}

interface OpenCell {
  column: number;
  type: string;
  isDate: boolean;
  hasFormula: boolean;
  hasValue: boolean;
  text: string;
}

/** Gathers the rows of a worksheet from its XML; whoever reads takes what is there between two chunks. */
export class WorksheetCells implements XmlHandlers {
  readonly hiddenColumns: number[] = [];
  private rows: SheetRow[] = [];
  private row: SheetRow = { number: 0, cells: [] };
  private cell: OpenCell | undefined;
  private column = 0;
  private isText = false;
  private phonetic = 0;

  constructor(private readonly surroundings: Surroundings) {}

  take(): SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.isText = false;
    switch (name) {
      case 'col':
        this.noteHidden(attributes);
        break;
      case 'row':
        this.row = { number: Number(attributes['r'] ?? this.row.number + 1), cells: [] };
        this.column = 0;
        break;
      case 'c':
        this.openCell(attributes);
        break;
      default:
        this.openWithinCell(name);
    }
  }

  text(text: string): void {
    if (this.cell && this.isText) {
      this.cell.text += text;
    }
  }

  close(name: string): void {
    this.isText = false;
    if (name === 'rPh') {
      this.phonetic -= 1;
    } else if (name === 'c') {
      this.closeCell();
    } else if (name === 'row') {
      this.closeRow();
    }
  }

  private noteHidden({ hidden = '', min = '', max = '' }: Readonly<Record<string, string>>): void {
    if (['1', 'true'].includes(hidden)) {
      for (let column = Number(min); column <= Math.min(Number(max), MOST_COLUMNS); column += 1) {
        this.hiddenColumns.push(column - 1);
      }
    }
  }

  private openCell({ r = '', t = 'n', s = '' }: Readonly<Record<string, string>>): void {
    const column = columnOf(r) ?? this.column;
    this.column = column + 1;
    const isDate = this.surroundings.dateStyles[Number(s)] === true;
    this.cell = { column, type: t, isDate, hasFormula: false, hasValue: false, text: '' };
  }

  private openWithinCell(name: string): void {
    this.phonetic += name === 'rPh' ? 1 : 0;
    if (!this.cell) {
      return;
    }
    if (name === 'f') {
      this.cell.hasFormula = true;
    } else if (name === 'v' || (name === 't' && this.phonetic === 0)) {
      this.cell.hasValue = true;
      this.isText = true;
    }
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    const shown = cell && this.shown(cell);
    if (!cell || shown === undefined || shown.trim() === '') {
      return;
    }
    if (cell.column >= MOST_COLUMNS) {
      throw importErrors.tooLarge({ rows: MOST_ROWS, columns: MOST_COLUMNS });
    }
    if (shown.length > LONGEST_CELL) {
      throw importErrors.damaged();
    }
    while (this.row.cells.length < cell.column) {
      this.row.cells.push('');
    }
    this.row.cells[cell.column] = shown;
  }

  private closeRow(): void {
    const cells = withoutTail(this.row.cells);
    if (cells.length > 0) {
      this.rows.push({ number: this.row.number, cells });
    }
  }

  /** What a reader of the sheet sees, but for numbers, which keep all their digits. */
  private shown({ type, isDate, hasFormula, hasValue, text }: OpenCell): string | undefined {
    if (!hasValue) {
      // A program has written the formula and nobody has opened the file since: its result is not known.
      return hasFormula ? '#FORMULA!' : undefined;
    }
    switch (type) {
      case 's':
        return this.surroundings.strings?.get(Number(text));
      case 'b':
        return text === '1' ? 'TRUE' : 'FALSE';
      case 'n':
        return (isDate ? instantOfSerial(Number(text), this.surroundings.dateSystem) : undefined) ?? plainNumber(text);
      default:
        return unescaped(text);
    }
  }
}

/** `AB12` is column 27; undefined for what names none. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  return letters === undefined
    ? undefined
    : Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `3.5E8` as 350000000, and `0.30000000000000004` as the 0.3 that Excel shows: it keeps 15 digits. */
export function plainNumber(text: string): string {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) {
    return text;
  }
  const rounded = String(Number(number.toPrecision(15)));
  return rounded.includes('e') && Math.abs(number) < 1 ? number.toFixed(20).replace(/\.?0+$/, '') : rounded;
}
