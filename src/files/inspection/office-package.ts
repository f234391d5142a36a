import { TextDecoder } from 'node:util';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { attachmentErrors } from '../attachments.errors.js';
import { MarkingScanner } from './secrecy-marking.js';
import { XmlText } from './xml-text.js';
import type { ReadingResult } from './reading-result.js';

const MOST_PARTS = 10_000;
/** A sheet of a million rows unpacks to about this; more is a bomb. Nothing of it is kept in memory. */
const MOST_UNPACKED_BYTES = 300 * 1_048_576;
const ACTIVE_PART = /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|macrosheets\/.*|activex\/.*\.bin|basic\/.*\.xlb)$/i;

interface Package {
  path: string;
  extension: string;
  mainPart: string | undefined;
}

/**
 * Looks through the XML parts of an office file (a zip) in bounded memory; the declared sizes are added up before
 * anything is unpacked, and a part that unpacks to more than it declares is damaged.
 * @throws attachment.damaged, attachment.content-differs, attachment.active-content, attachment.unpacks-too-large
 */
export async function readPackage({ path, extension, mainPart }: Package): Promise<ReadingResult> {
  const zip = await openPromise(path, { autoClose: false }).catch(() => {
    throw attachmentErrors.damaged();
  });
  try {
    const entries = await entriesOf(zip);
    if (!entries.some((entry) => entry.fileName === mainPart)) {
      throw attachmentErrors.contentDiffers({ extension });
    }
    if (entries.some((entry) => ACTIVE_PART.test(entry.fileName))) {
      throw attachmentErrors.activeContent();
    }
    return await readParts(zip, entries);
  } finally {
    zip.close();
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      unpacked += entry.uncompressedSize;
      if (entries.length > MOST_PARTS || unpacked > MOST_UNPACKED_BYTES) {
        break;
      }
    }
  } catch {
    throw attachmentErrors.damaged();
  }
  if (entries.length > MOST_PARTS || unpacked > MOST_UNPACKED_BYTES) {
    throw attachmentErrors.unpacksTooLarge();
  }
  return entries;
}

async function readParts(zip: ZipFile, entries: readonly Entry[]): Promise<ReadingResult> {
  const parts = entries.filter((entry) => entry.fileName.endsWith('.xml'));
  const readable = parts.filter((entry) => !entry.isEncrypted());
  for (const entry of readable) {
    const marking = await markingInPart(zip, entry);
    if (marking !== null) {
      return { marking, isComplete: true };
    }
  }
  return { marking: null, isComplete: readable.length === parts.length };
}

async function markingInPart(zip: ZipFile, entry: Entry): Promise<string | null> {
  const scanner = new MarkingScanner();
  const xml = new XmlText();
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Buffer;
      decoder ??= new TextDecoder(encodingOf(bytes));
      const marking = scanner.push(xml.push(decoder.decode(bytes, { stream: true })));
      if (marking !== null) {
        return marking;
      }
    }
    return null;
  } catch {
    throw attachmentErrors.damaged();
  }
}

function encodingOf(start: Buffer): string {
  const mark = start.subarray(0, 2).toString('hex');
  return mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
}
