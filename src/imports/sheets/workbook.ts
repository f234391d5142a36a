import type { Readable } from 'node:stream';
import { posix } from 'node:path';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { importErrors } from '../imports.errors.js';
import type { DateSystem } from '../values/dates.js';
import { readXml } from './xml-events.js';

const MOST_PARTS = 10_000;
const WORKBOOK = 'xl/workbook.xml';
/** As for every file that is stored: a sheet of a million rows unpacks to about this, more is a bomb. */
const MOST_UNPACKED_BYTES = 300 * 1_048_576;

export interface WorkbookSheet {
  name: string;
  part: string;
}

/** The parts of an .xlsx file. The zip reader refuses a part that unpacks to more than it declares. */
export class Workbook {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws import.damaged */
  static async open(path: string): Promise<Workbook> {
    const zip = await openPromise(path, { autoClose: false }).catch(refuseDamaged);
    try {
      return new Workbook(zip, await entriesOf(zip).catch(refuseDamaged));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  close(): void {
    this.zip.close();
  }

  /** Null when there is no such part. */
  async part(name: string): Promise<Readable | null> {
    const entry = this.entries.get(name.toLowerCase());
    return entry ? this.zip.openReadStreamPromise(entry).catch(refuseDamaged) : null;
  }

  /** The sheets that are shown, in their order, and from when the workbook counts days. */
  async contents(): Promise<{ sheets: WorkbookSheet[]; dateSystem: DateSystem }> {
    const targets = await this.targets();
    const sheets: WorkbookSheet[] = [];
    let dateSystem: DateSystem = '1900';
    await readXml(await this.required(WORKBOOK), {
      open: (name, attributes) => {
        if (name === 'workbookPr' && isTrue(attributes['date1904'])) {
          dateSystem = '1904';
        } else if (name === 'sheet' && !/hidden/i.test(attributes['state'] ?? '')) {
          const part = targets.get(attributes['r:id'] ?? '');
          sheets.push(...(part === undefined ? [] : [{ name: attributes['name'] ?? '', part }]));
        }
      },
    });
    return { sheets, dateSystem };
  }

  private async targets(): Promise<Map<string, string>> {
    const targets = new Map<string, string>();
    await readXml(await this.required('xl/_rels/workbook.xml.rels'), {
      open: (name, attributes) => {
        const { Id: id, Target: target, Type: type = '' } = attributes;
        if (name === 'Relationship' && id !== undefined && target !== undefined && type.endsWith('/worksheet')) {
          targets.set(id, target.startsWith('/') ? target.slice(1) : posix.join('xl', target));
        }
      },
    });
    return targets;
  }

  private async required(name: string): Promise<Readable> {
    const part = await this.part(name);
    if (!part) {
      throw importErrors.damaged();
    }
    return part;
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName.toLowerCase(), entry);
    unpacked += entry.uncompressedSize;
    if (entries.size > MOST_PARTS || unpacked > MOST_UNPACKED_BYTES || entry.isEncrypted()) {
      throw importErrors.damaged();
    }
  }
  return entries;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Whatever the zip reader stumbles over. */
function refuseDamaged(): never {
  throw importErrors.damaged();
}
