import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { stylesPart } from './styles.js';
import { escapeXml } from './xml-text.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KINDS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What a name of a sheet may not contain, and how long it may be. */
const NOT_IN_NAMES = /[\\/?*[\]:']/g;
const LONGEST_NAME = 31;

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KINDS}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KINDS}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${KINDS}.styles+xml"/></Types>`;
const ROOT_RELATIONS = relations([
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
]);
const WORKBOOK_RELATIONS = relations([
  `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`,
  `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>`,
]);

/** What the parts around a worksheet must know of it; where it ends is known once it is written. */
export interface WrittenPart {
  readonly titleSize: number;
  /** Repeated on each page. */
  readonly headerRow: number;
  readonly lastColumn: string;
  readonly lastRow: number;
}

/**
 * An .xlsx as a stream: the parts in order, the worksheet while its rows are read, no faster than the stream is taken.
 * The workbook comes behind the worksheet, since its print area ends with the last row.
 */
export function workbookStream(name: string, worksheet: WrittenPart, xml: AsyncIterable<string>): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  const fail = (error: unknown): void => void out.destroy(error instanceof Error ? error : new Error(String(error)));
  const sheet = Readable.from(withDeclaration(xml), { objectMode: false }).on('error', fail);
  // Whoever stops taking stops the reading of rows, too.
  out.on('close', () => sheet.destroy());
  zip.on('error', fail);
  zip.addBuffer(Buffer.from(DECLARATION + CONTENT_TYPES), '[Content_Types].xml');
  zip.addBuffer(Buffer.from(DECLARATION + ROOT_RELATIONS), '_rels/.rels');
  zip.addBuffer(Buffer.from(DECLARATION + WORKBOOK_RELATIONS), 'xl/_rels/workbook.xml.rels');
  zip.addBuffer(Buffer.from(DECLARATION + stylesPart(worksheet.titleSize)), 'xl/styles.xml');
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml');
  zip.addReadStreamLazy('xl/workbook.xml', (take) =>
    take(null, Readable.from([Buffer.from(DECLARATION + workbookPart(name, worksheet))])),
  );
  zip.end();
  zip.outputStream.pipe(out);
  return out;
}

async function* withDeclaration(xml: AsyncIterable<string>): AsyncGenerator<string> {
  yield DECLARATION;
  yield* xml;
}

function workbookPart(title: string, { headerRow, lastColumn, lastRow }: WrittenPart): string {
  const name = title.replaceAll(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME);
  const area = `'${name}'!$A$1:$${lastColumn}$${lastRow}`;
  const repeated = `'${name}'!$${headerRow}:$${headerRow}`;
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${escapeXml(area)}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(repeated)}</definedName></definedNames></workbook>`;
}

function relations(items: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}
