import { importErrors } from '../imports.errors.js';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, withoutTail, type Sheet, type SheetRow } from './sheet.js';

type Source = AsyncIterable<string>;

const LINES_LOOKED_AT = 20;

/** Text as spreadsheets write it: RFC 4180 with commas, semicolons or, as pasted from Excel, tabs. */
export function readDelimited(text: Source): Sheet {
  return { name: null, sheetNames: [], dateSystem: '1900', hiddenColumns: [], rows: rowsOf(text) };
}

async function* rowsOf(text: Source): AsyncGenerator<SheetRow> {
  let splitter: Splitter | undefined;
  for await (const chunk of text) {
    splitter ??= new Splitter(delimiterOf(chunk));
    yield* splitter.push(chunk.replace(/^\ufeff/, ''));
  }
  yield* splitter?.end() ?? [];
}

/** What is pasted from Excel has tabs in most lines, whatever commas its texts hold; a title above has none. */
function delimiterOf(start: string): string {
  const lines = start.split(/[\r\n]+/, LINES_LOOKED_AT).filter((line) => line.trim() !== '');
  const has = (delimiter: string): number => lines.filter((line) => line.includes(delimiter)).length;
  if (has('\t') * 2 >= lines.length && has('\t') > 0) {
    return '\t';
  }
  const count = (delimiter: string): number => lines.join('').split(delimiter).length;
  return count(';') > count(',') ? ';' : ',';
}

/** A machine over characters: a quoted cell may hold delimiters, line ends and doubled quotes. */
class Splitter {
  private cells: string[] = [];
  private cell = '';
  private state: 'start' | 'plain' | 'quoted' | 'quote-in-quoted' = 'start';
  private number = 1;
  private lastWasReturn = false;

  constructor(private readonly delimiter: string) {}

  *push(chunk: string): Generator<SheetRow> {
    for (const letter of chunk) {
      const isLineEnd = this.state !== 'quoted' && (letter === '\n' || letter === '\r');
      if (!isLineEnd) {
        this.take(letter);
      } else if (letter === '\r' || !this.lastWasReturn) {
        yield* this.endRow();
      }
      this.lastWasReturn = isLineEnd && letter === '\r';
    }
  }

  *end(): Generator<SheetRow> {
    if (this.cell !== '' || this.cells.length > 0) {
      yield* this.endRow();
    }
  }

  private take(letter: string): void {
    if (this.state === 'quoted') {
      this.takeQuoted(letter);
    } else if (letter === this.delimiter) {
      this.endCell();
    } else if (letter === '"' && this.state !== 'plain') {
      this.cell += this.state === 'quote-in-quoted' ? '"' : '';
      this.state = 'quoted';
    } else {
      this.state = 'plain';
      this.cell += letter;
    }
    if (this.cell.length > LONGEST_CELL) {
      throw importErrors.damaged();
    }
  }

  private takeQuoted(letter: string): void {
    if (letter === '"') {
      this.state = 'quote-in-quoted';
    } else {
      this.cell += letter;
    }
  }

  private endCell(): void {
    this.cells.push(this.cell);
    this.cell = '';
    this.state = 'start';
    if (this.cells.length > MOST_COLUMNS) {
      throw importErrors.tooLarge({ rows: MOST_ROWS, columns: MOST_COLUMNS });
    }
  }

  private *endRow(): Generator<SheetRow> {
    this.endCell();
    const cells = withoutTail(this.cells);
    this.cells = [];
    if (cells.length > 0) {
      yield { number: this.number, cells };
    }
    this.number += 1;
  }
}
