import { columnName } from '../xlsx/cells.js';

export interface FormCell {
  /** A, B, … */
  column: string;
  style: string | null;
  /** The text that is shown; null for nothing. */
  text: string | null;
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

const DATA = /<sheetData>([\s\S]*?)<\/sheetData>/;
const ROW = /<row\b((?:\s+[\w:]+="[^"]*")*)\s*(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b((?:\s+[\w:]+="[^"]*")*)\s*(?:\/>|>([\s\S]*?)<\/c>)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Null for a worksheet without rows, or in a spelling of XML that no office program writes. */
export function takeApart(xml: string, strings: readonly string[]): FormSheet | null {
  const data = DATA.exec(xml);
  if (!data) {
    return null;
  }
  const rows = [...(data[1] ?? '').matchAll(ROW)].map(([, attributes = '', content = '']) => ({
    number: Number(attributeOf(attributes, 'r') ?? 0),
    attributes: attributes.replaceAll(/\s+(?:r|spans)="[^"]*"/g, ''),
    cells: [...content.matchAll(CELL)].map(([whole, of = '', inside = '']) => cellOf(whole, of, { inside, strings })),
  }));
  return {
    before: xml.slice(0, data.index).replace(/<dimension\b[^>]*\/>/, ''),
    rows: rows.filter(({ number }) => number > 0),
    behind: xml.slice(data.index + data[0].length),
  };
}

/** The texts of `xl/sharedStrings.xml`, without how they are read aloud. */
export function sharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(([, item = '']) => textIn(item));
}

export function attributeOf(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

function cellOf(
  xml: string,
  attributes: string,
  { inside, strings }: { inside: string; strings: readonly string[] },
): FormCell {
  const value = /<v>([\s\S]*?)<\/v>/.exec(inside)?.[1] ?? null;
  const type = attributeOf(attributes, 't');
  const formula = /<f>([\s\S]*?)<\/f>/.exec(inside)?.[1] ?? null;
  return {
    column: (attributeOf(attributes, 'r') ?? '').replace(/\d+$/, ''),
    style: attributeOf(attributes, 's'),
    text: textOf(type, { value, inside, strings }),
    formula: formula && unescaped(formula),
    xml,
  };
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
  const spoken = xml.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  return [...spoken.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => unescaped(text)).join('');
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

/** 0 for A. */
export function columnIndex(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnAfter(name: string): string {
  return columnName(columnIndex(name) + 1);
}
