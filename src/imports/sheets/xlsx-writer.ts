import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** Texts and numbers; nothing written here is ever a formula. */
export type CellValue = string | number | null;

export interface WrittenSheet {
  name: string;
  /** Widths of the columns, in characters. */
  widths: readonly number[];
  /** The first row is the header. */
  rows: AsyncIterable<readonly CellValue[]> | Iterable<readonly CellValue[]>;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A zip needs a date for each part; a fixed one makes equal sheets equal files. */
const PART_DATE = { mtime: new Date(Date.UTC(2000, 0, 1)) };
const BATCH_LENGTH = 65_536;

/** Written as `styles.xml` has them: all cells are text (`@`), so that Excel turns nothing typed over into a formula. */
const STYLES = { text: 1, header: 2 } as const;

/** An .xlsx file as a stream, in bounded memory. Text that looks like a formula stays text. */
export function writeXlsx(sheet: WrittenSheet): Readable {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(fixedParts(sheet.name))) {
    zip.addBuffer(Buffer.from(XML + content), name, PART_DATE);
  }
  const content = Readable.from(worksheet(sheet), { objectMode: false });
  zip.addReadStream(content, 'xl/worksheets/sheet1.xml', PART_DATE);
  zip.end();
  const output = Readable.from(zip.outputStream as AsyncIterable<Buffer>, { objectMode: false });
  // The zip passes on what goes wrong in its parts.
  zip.on('error', (error: Error) => output.destroy(error));
  output.on('close', () => content.destroy());
  return output;
}

function fixedParts(sheetName: string): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="仿宋"/></font><font><b/><sz val="11"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="49" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
  };
}

async function* worksheet({ widths, rows }: WrittenSheet): AsyncGenerator<string> {
  const columns = widths.map((width, index) => {
    const column = index + 1;
    return `<col min="${column}" max="${column}" width="${width}" style="${STYLES.text}" customWidth="1"/>`;
  });
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  yield columns.length === 0 ? '<sheetData>' : `<cols>${columns.join('')}</cols><sheetData>`;
  let number = 0;
  let batch = '';
  for await (const cells of rows) {
    number += 1;
    batch += rowOf(cells, number);
    if (batch.length > BATCH_LENGTH) {
      yield batch;
      batch = '';
    }
  }
  yield `${batch}</sheetData></worksheet>`;
}

function rowOf(cells: readonly CellValue[], number: number): string {
  const style = number === 1 ? STYLES.header : STYLES.text;
  const written = cells.map((value) => {
    if (typeof value === 'number') {
      return `<c s="${style}"><v>${value}</v></c>`;
    }
    return value === null || value === ''
      ? `<c s="${style}"/>`
      : `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

// oxlint-disable-next-line no-control-regex -- XML 1.0 has no place for these
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Excel reads `_x0041_` as a character: where somebody has written just that, the line before it is escaped. */
const LIKE_AN_ESCAPE = /_(?=x[\dA-Fa-f]{4}_)/g;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(NOT_IN_XML, '')
    .replaceAll(LIKE_AN_ESCAPE, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
