import type { Readable } from 'node:stream';
import { importErrors } from '../imports.errors.js';
import { MOST_COLUMNS, MOST_ROWS } from './sheet.js';
import { readXml } from './xml-events.js';

const MOST_BYTES = 128 * 1_048_576;
const FIRST_BYTES = 65_536;

/** The texts of a workbook, which its cells name by number: UTF-8 in one buffer, so that a million cost what they weigh. */
export class SharedStrings {
  private bytes = Buffer.allocUnsafe(FIRST_BYTES);
  private readonly ends: number[] = [];

  add(text: string): void {
    const start = this.ends.at(-1) ?? 0;
    const end = start + Buffer.byteLength(text);
    if (end > MOST_BYTES) {
      throw importErrors.tooLarge({ rows: MOST_ROWS, columns: MOST_COLUMNS });
    }
    this.reserve(end);
    this.bytes.write(text, start);
    this.ends.push(end);
  }

  /** Undefined for a number that no text has. */
  get(index: number): string | undefined {
    const end = this.ends[index];
    return end === undefined ? undefined : this.bytes.toString('utf8', this.ends[index - 1] ?? 0, end);
  }

  private reserve(size: number): void {
    if (size > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(size, this.bytes.length * 2));
      this.bytes.copy(larger);
      this.bytes = larger;
    }
  }
}

/** @throws import.damaged, import.too-large */
export async function readSharedStrings(stream: Readable): Promise<SharedStrings> {
  const strings = new SharedStrings();
  let text = '';
  let isText = false;
  let phonetic = 0;
  await readXml(stream, {
    open: (name) => {
      text = name === 'si' ? '' : text;
      phonetic += name === 'rPh' ? 1 : 0;
      isText = name === 't' && phonetic === 0;
    },
    text: (more) => {
      text += isText ? more : '';
    },
    close: (name) => {
      isText = false;
      phonetic -= name === 'rPh' ? 1 : 0;
      if (name === 'si') {
        strings.add(unescaped(text));
      }
    },
  });
  return strings;
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
