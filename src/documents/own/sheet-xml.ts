import { columnIndex } from '../xlsx/cells.js';
import { copied } from './formulas.js';
import { elementsOf, firstElement, withoutElements } from './xml-elements.js';

export interface FormCell {
  /** A, B, … */
  column: string;
  style: string | null;
  /** The text that is shown; null for nothing. */
  text: string | null;
  /** As this cell would say it itself: of those that share one, only the first has it written out. */
  formula: string | null;
  /** The whole element, as it stood. */
  xml: string;
}

export interface FormRow {
  number: number;
  /** Without its number: height and style. */
  attributes: string;
  cells: FormCell[];
}

/** A worksheet taken apart: what stands before and behind its rows stays as it is. */
export interface FormSheet {
  before: string;
  rows: FormRow[];
  behind: string;
}

/** As far as a spreadsheet goes: a page of a form ends long before. */
const LAST_ROW = 1_048_576;
const COLUMN = /^[A-Z]{1,3}$/;
const LONGEST_FORMULA = 8_192;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Null for a worksheet without rows, or in a spelling of XML that no office program writes. */
export function takeApart(xml: string, strings: readonly string[]): FormSheet | null {
  const data = firstElement(xml, 'sheetData');
  if (!data) {
    return null;
  }
  const shared = new Map<string, SharedFormula>();
  const rows = Array.from(elementsOf(data.inside, 'row'), ({ attributes, inside }) => ({
    number: Number(attributeOf(attributes, 'r') ?? 0),
    attributes: attributes.replaceAll(/\s+(?:r|spans)="[^"]*"/g, ''),
    cells: Array.from(elementsOf(inside, 'c'), (cell) =>
      cellOf(cell.whole, cell.attributes, { inside: cell.inside, strings, shared }),
    ),
  }));
  return rows.every(isOnSheet)
    ? {
        before: xml.slice(0, data.index).replace(/<dimension\b[^<>]*\/>/, ''),
        rows: rows.filter(({ number }) => number > 0),
        behind: xml.slice(data.index + data.whole.length),
      }
    : null;
}

function isOnSheet({ number, cells }: FormRow): boolean {
  return (
    Number.isInteger(number) &&
    number <= LAST_ROW &&
    cells.every(({ column, formula }) => COLUMN.test(column) && (formula?.length ?? 0) <= LONGEST_FORMULA)
  );
}

/** The texts of `xl/sharedStrings.xml`, without how they are read aloud. */
export function sharedStrings(xml: string): string[] {
  return Array.from(elementsOf(xml, 'si'), ({ inside }) => textIn(inside));
}

export function attributeOf(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

interface SharedFormula {
  formula: string;
  column: number;
  row: number;
}

interface CellContent {
  inside: string;
  strings: readonly string[];
  /** What was shared so far, by its number. */
  shared: Map<string, SharedFormula>;
}

function cellOf(xml: string, attributes: string, { inside, strings, shared }: CellContent): FormCell {
  const value = firstElement(inside, 'v')?.inside ?? null;
  const reference = attributeOf(attributes, 'r') ?? '';
  const column = /^[A-Z]*/.exec(reference)?.[0] ?? '';
  return {
    column,
    style: attributeOf(attributes, 's'),
    text: textOf(attributeOf(attributes, 't'), { value, inside, strings }),
    formula: COLUMN.test(column) ? formulaOf(reference, inside, shared) : null,
    xml,
  };
}

/** Excel writes a formula that was dragged along once, with a number by which its neighbours say that theirs is the same. */
function formulaOf(reference: string, inside: string, shared: Map<string, SharedFormula>): string | null {
  const found = firstElement(inside, 'f');
  if (found === undefined) {
    return null;
  }
  const { attributes, inside: written } = found;
  const at = placeOf(reference);
  const number = attributeOf(attributes, 'si') ?? '';
  const first = shared.get(number);
  if (written === '' && first) {
    return copied(first.formula, { columns: at.column - first.column, rows: at.row - first.row });
  }
  const formula = unescaped(written);
  if (number !== '') {
    shared.set(number, { formula, ...at });
  }
  return formula || null;
}

function placeOf(reference: string): { column: number; row: number } {
  const [column = '', row = ''] = reference.split(/(?<=[A-Z])(?=\d)/);
  return { column: columnIndex(column), row: Number(row) };
}

function textOf(
  type: string | null,
  { value, inside, strings }: { value: string | null; inside: string; strings: readonly string[] },
): string | null {
  if (type === 's') {
    return strings[Number(value)] ?? null;
  }
  return type === 'inlineStr' ? textIn(inside) : value && unescaped(value);
}

function textIn(xml: string): string {
  return Array.from(elementsOf(withoutElements(xml, 'rPh'), 't'), ({ inside }) => unescaped(inside)).join('');
}

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (...match: Array<string | undefined>) => {
    const [whole = '', decimal, hex, name] = match;
    if (name !== undefined) {
      return ENTITIES[name] ?? whole;
    }
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
