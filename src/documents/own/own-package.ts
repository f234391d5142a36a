import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { documentErrors } from '../documents.errors.js';
import { sharedStrings, takeApart, type FormSheet } from './sheet-xml.js';
import { firstElement } from './xml-elements.js';

/** A form is a page or two: what unpacks to more is none. */
const MOST_UNPACKED_BYTES = 20 * 1_048_576;
const MOST_PARTS = 300;
const DATE_FORMATS = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
/** Kept by Excel for the order of working out: wrong as soon as a formula moves, and made anew without it. */
const CALCULATION_CHAIN = 'xl/calcChain.xml';

/** An uploaded .xlsx: its parts, and the first sheet that is shown, taken apart. */
export interface OwnPackage {
  parts: Map<string, Buffer>;
  sheetPart: string;
  sheet: FormSheet;
  /** Numbers of the styles that show a day. */
  dateStyles: ReadonlySet<string>;
}

/** @throws own-sheet.unreadable */
export async function openPackage(bytes: Buffer): Promise<OwnPackage> {
  const parts = await partsOf(bytes).catch(() => null);
  const sheetPart = parts && firstSheet(text(parts, 'xl/workbook.xml'), text(parts, 'xl/_rels/workbook.xml.rels'));
  const sheet =
    parts && sheetPart ? takeApart(text(parts, sheetPart), sharedStrings(text(parts, 'xl/sharedStrings.xml'))) : null;
  if (!parts || !sheetPart || !sheet || sheet.rows.length === 0) {
    throw documentErrors.ownSheetUnreadable();
  }
  return { parts, sheetPart, sheet, dateStyles: dateStyles(text(parts, 'xl/styles.xml')) };
}

/** The same with other parts in place of some, as a stream. */
export function packed(parts: ReadonlyMap<string, Buffer>, replaced: ReadonlyMap<string, string>): Readable {
  const zip = new ZipFile();
  for (const [name, content] of parts) {
    if (name !== CALCULATION_CHAIN) {
      zip.addBuffer(
        Buffer.from(withoutChain(name, replaced.get(name)) ?? withoutChain(name, content.toString('utf8')) ?? content),
        name,
      );
    }
  }
  zip.end();
  return Readable.from(zip.outputStream);
}

function withoutChain(name: string, xml: string | undefined): string | undefined {
  if (name === '[Content_Types].xml' || name === 'xl/_rels/workbook.xml.rels') {
    return xml?.replaceAll(/<(?:Override|Relationship)\b[^<>]*calcChain[^<>]*\/>/g, '');
  }
  return /\.xml$/.test(name) && xml !== undefined && !name.endsWith('.rels') ? xml : undefined;
}

async function partsOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes);
  const parts = new Map<string, Buffer>();
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    size += entry.uncompressedSize;
    if (size > MOST_UNPACKED_BYTES || parts.size >= MOST_PARTS) {
      throw new RangeError('too large for a form');
    }
    if (!entry.fileName.endsWith('/')) {
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
  }
  return parts;
}

function text(parts: ReadonlyMap<string, Buffer>, name: string): string {
  return parts.get(name)?.toString('utf8') ?? '';
}

function firstSheet(workbook: string, relations: string): string | null {
  const shown = [...workbook.matchAll(/<sheet\b([^<>]*)\/>/g)].find(
    ([, of = '']) => !/state="(?:veryH|h)idden"/.test(of),
  );
  const id = /r:id="([^"]+)"/.exec(shown?.[1] ?? '')?.[1];
  const relation = [...relations.matchAll(/<Relationship\b([^<>]*)\/>/g)].find(([, of = '']) =>
    of.includes(`Id="${id}"`),
  );
  const target = /Target="([^"]+)"/.exec(relation?.[1] ?? '')?.[1];
  if (id === undefined || target === undefined) {
    return null;
  }
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function dateStyles(styles: string): ReadonlySet<string> {
  const own = new Set(
    [...styles.matchAll(/<numFmt\b[^<>]*numFmtId="(\d+)"[^<>]*formatCode="([^"<]*)"/g)]
      .filter(([, , code = '']) => /[ymd年月日]/i.test(code.replaceAll(/&quot;.*?&quot;|\[[^\]]*\]/g, '')))
      .map(([, id]) => Number(id)),
  );
  const formats = firstElement(styles, 'cellXfs')?.inside ?? '';
  const ids = [...formats.matchAll(/<xf\b[^<>]*numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  return new Set(ids.flatMap((id, index) => (DATE_FORMATS.has(id) || own.has(id) ? [String(index)] : [])));
}
