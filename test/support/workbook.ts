import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** One cell of a made workbook: a text, a number, nothing, or what Excel can hold besides. */
export type MadeCell =
  | string
  | number
  | null
  | { date: number }
  | { formula: string; cached?: string | number }
  | { error: string }
  | { inline: string };

export interface MadeWorkbook {
  /** By row number, from 1: rows may be missing. */
  rows: Record<number, readonly MadeCell[]>;
  sheetName?: string;
  /** A further sheet, hidden and in front. */
  hiddenSheet?: Record<number, readonly MadeCell[]>;
  uses1904?: boolean;
  /** From 1. */
  hiddenColumns?: readonly number[];
  merges?: readonly string[];
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DATE_STYLE = 1;

/** A workbook of one sheet with just these rows, as no program writes it. */
export async function makeRawWorkbook(sheetData: string): Promise<Buffer> {
  const zip = new ZipFile();
  const add = (name: string, xml: string): void => zip.addBuffer(Buffer.from(`<?xml version="1.0"?>${xml}`), name);
  addPackage(add);
  add(
    'xl/workbook.xml',
    `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  add('xl/worksheets/sheet1.xml', `<worksheet ${MAIN}><sheetData>${sheetData}</sheetData></worksheet>`);
  zip.end();
  return buffer(zip.outputStream as Readable);
}

/** A workbook as Excel would have written it: shared strings, styles, merged cells, hidden columns. */
export async function makeWorkbook(made: MadeWorkbook): Promise<Buffer> {
  const strings: string[] = [];
  const sheet = worksheet(made.rows, strings, made);
  const hidden = made.hiddenSheet ? worksheet(made.hiddenSheet, strings, {}) : undefined;
  const zip = new ZipFile();
  const add = (name: string, xml: string): void => zip.addBuffer(Buffer.from(`<?xml version="1.0"?>${xml}`), name);
  addPackage(add);
  add(
    'xl/workbook.xml',
    `<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr${made.uses1904 ? ' date1904="1"' : ''}/><sheets>${
      hidden ? '<sheet name="藏" sheetId="2" state="hidden" r:id="rId2"/>' : ''
    }<sheet name="${made.sheetName ?? '台账'}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  );
  add('xl/worksheets/sheet1.xml', sheet);
  if (hidden) {
    add('xl/worksheets/sheet2.xml', hidden);
  }
  add(
    'xl/sharedStrings.xml',
    `<sst ${MAIN}>${strings.map((text) => `<si><r><t xml:space="preserve">${escaped(text)}</t></r><rPh><t>注音</t></rPh></si>`).join('')}</sst>`,
  );
  add(
    'xl/styles.xml',
    `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
  );
  zip.end();
  return buffer(zip.outputStream as Readable);
}

/** What an office program wants to see before it opens the parts. */
function addPackage(add: (name: string, xml: string) => void): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
  const parts = [
    ['workbook', 'sheet.main'],
    ['worksheets/sheet1', 'worksheet'],
    ['worksheets/sheet2', 'worksheet'],
    ['sharedStrings', 'sharedStrings'],
    ['styles', 'styles'],
  ].map(([part, kind]) => `<Override PartName="/xl/${part}.xml" ContentType="${type}${kind}+xml"/>`);
  add(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`,
  );
  add(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
}

function worksheet(
  rows: Record<number, readonly MadeCell[]>,
  strings: string[],
  { hiddenColumns = [], merges = [] }: Pick<MadeWorkbook, 'hiddenColumns' | 'merges'>,
): string {
  const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`).join('');
  const lines = Object.entries(rows).map(
    ([number, cells]) =>
      `<row r="${number}">${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`, strings)).join('')}</row>`,
  );
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet ${MAIN}>${columns && `<cols>${columns}</cols>`}<sheetData>${lines.join('')}</sheetData>${
    merged && `<mergeCells>${merged}</mergeCells>`
  }</worksheet>`;
}

function cellXml(cell: MadeCell, reference: string, strings: string[]): string {
  if (cell === null) {
    return '';
  }
  if (typeof cell === 'string') {
    return `<c r="${reference}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  }
  if (typeof cell === 'number') {
    return `<c r="${reference}"><v>${cell}</v></c>`;
  }
  if ('date' in cell) {
    return `<c r="${reference}" s="${DATE_STYLE}"><v>${cell.date}</v></c>`;
  }
  if ('error' in cell) {
    return `<c r="${reference}" t="e"><v>${cell.error}</v></c>`;
  }
  if ('inline' in cell) {
    return `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
  }
  const value = cell.cached === undefined ? '' : `<v>${escaped(String(cell.cached))}</v>`;
  const type = typeof cell.cached === 'string' ? ' t="str"' : '';
  return `<c r="${reference}"${type}><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCodePoint(65 + (index % 26))}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
