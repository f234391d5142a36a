import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { extractText, getDocumentProxy } from 'unpdf';
import { fromBufferPromise } from 'yauzl';
import type { TestClient } from './test-client.js';

const SOFFICE = '/usr/bin/soffice';

/** Whether LibreOffice is here; `npm test` installs it where it can. */
export const hasOffice = existsSync(SOFFICE);

export interface Download {
  status: number;
  headers: Headers;
  bytes: Buffer;
}

/** A file as the browser would save it. */
export async function download(client: TestClient, path: string): Promise<Download> {
  const response = await fetch(`${client.url}/api/v1${path}`, { headers: { cookie: client.cookieHeader() } });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** The parts of an office document by name. */
export async function partsOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes);
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}

export interface SheetCell {
  /** Null for an empty one. */
  value: string | null;
  isText: boolean;
  style: number;
}

export interface ReadSheet {
  rows: Array<Record<string, SheetCell>>;
  formulas: number;
  xml: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The cells of an .xlsx, by row and column letter. */
export async function readSheet(bytes: Buffer): Promise<ReadSheet> {
  const parts = await partsOf(bytes);
  const xml = parts.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
  const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => cellsOf(row));
  return { rows, formulas: xml.split(/<f[ >]/).length - 1, xml };
}

function cellsOf(row: string): Record<string, SheetCell> {
  const cells = [...row.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"( t="inlineStr")?(?:\/>|>(.*?)<\/c>)/gs)];
  return Object.fromEntries(
    cells.map(([, column = '', style = '0', text, content = '']) => [
      column,
      { value: contentOf(content), isText: text !== undefined, style: Number(style) },
    ]),
  );
}

function contentOf(xml: string): string | null {
  const content = /<(?:v|t)(?: [^>]*)?>(.*?)<\/(?:v|t)>/s.exec(xml)?.[1];
  return content?.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole) ?? null;
}

/** Values of the data rows of a sheet of ours, by header. */
export async function tableOf(file: Download): Promise<Array<Record<string, SheetCell | undefined>>> {
  if (file.status !== 200) {
    throw new Error(`no sheet: ${file.status} ${file.bytes.toString('utf8')}`);
  }
  const { rows } = await readSheet(file.bytes);
  const headers = Object.entries(rows[2] ?? {});
  return rows
    .slice(3)
    .filter((row) => /^\d+$/.test(row['A']?.value ?? ''))
    .map((row) => Object.fromEntries(headers.map(([column, { value }]) => [value ?? '', row[column]])));
}

/** What LibreOffice makes of a document: opened without a window, saved in another format. */
export async function converted(bytes: Buffer, from: 'xlsx' | 'docx' | 'csv', to: Printout): Promise<Buffer> {
  const made = await convertedAll(new Map([['given', { bytes, kind: from }]]), to);
  return made.get('given') ?? Buffer.alloc(0);
}

type Printout = 'fods' | 'pdf' | 'csv' | 'xlsx';

interface OfficeFile {
  bytes: Buffer;
  kind: 'xlsx' | 'docx' | 'csv';
}

/** Many documents in one run of LibreOffice, which takes seconds to start, by the same names. */
async function convertedAll(files: ReadonlyMap<string, OfficeFile>, to: Printout): Promise<Map<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'landfall-office-'));
  try {
    const given = [...files].map(([name, { bytes, kind }], index) => ({ name, bytes, file: `${index}.${kind}` }));
    await Promise.all(given.map(({ file, bytes }) => writeFile(join(folder, file), bytes)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const paths = given.map(({ file }) => join(folder, file));
    await promisify(execFile)(
      SOFFICE,
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), ...paths],
      { timeout: 180_000 },
    );
    const made = given.map(
      async ({ name }, index) => [name, await readFile(join(folder, 'out', `${index}.${to}`))] as const,
    );
    return new Map(await Promise.all(made));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A document as it comes out of the printer. */
export interface PrintedPaper {
  /** The text of each page, without blanks. */
  pages: string[];
  isLandscape: boolean;
  /** Names of the fonts in the document itself: LibreOffice puts others in their place. */
  fonts: string[];
  pdf: Buffer;
}

export async function printed(files: ReadonlyMap<string, OfficeFile>): Promise<Map<string, PrintedPaper>> {
  const papers = new Map<string, PrintedPaper>();
  for (const [name, pdf] of await convertedAll(files, 'pdf')) {
    const proxy = await getDocumentProxy(new Uint8Array(pdf));
    const { width, height } = (await proxy.getPage(1)).getViewport({ scale: 1 });
    const { text } = await extractText(proxy, { mergePages: false });
    const pages = text.map((page) => page.replaceAll(/\s/g, ''));
    const fonts = await namedFonts(files.get(name)?.bytes ?? Buffer.alloc(0));
    papers.set(name, { pages, isLandscape: width > height, fonts, pdf });
  }
  return papers;
}

/** Names of the fonts that a document asks for. */
async function namedFonts(bytes: Buffer): Promise<string[]> {
  const parts = [...(await partsOf(bytes))].filter(([name]) =>
    /^(xl\/styles|word\/(document|header|footer))/.test(name),
  );
  const xml = parts.map(([, part]) => part.toString('utf8')).join('');
  return [...new Set([...xml.matchAll(/(?:<name val|w:eastAsia)="([^"]+)"/g)].map(([, name = '']) => name))].toSorted();
}

/** The text of a .docx, paragraph by paragraph. */
export async function paragraphsOf(bytes: Buffer): Promise<string[]> {
  const xml = (await partsOf(bytes)).get('word/document.xml')?.toString('utf8') ?? '';
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
      .map(([, text = '']) => text.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole))
      .join(''),
  );
}
