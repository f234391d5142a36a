import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { attachmentErrors } from '../attachments.errors.js';

const MARKUP = /<(?:script|svg|html|!doctype|iframe|\?php)/i;
const OVERLAP = 16;
const END_OF_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
const END_OF_ZIP_LENGTH = 22;
const LONGEST_ZIP_COMMENT = 65_535;

/** A picture that is at the same time a page or an archive has been made to deceive. @throws attachment.active-content */
export async function refusePolyglotImage(path: string): Promise<void> {
  await refuseHiddenArchive(path);
  let tail = '';
  for await (const chunk of createReadStream(path)) {
    const text = tail + (chunk as Buffer).toString('latin1');
    if (MARKUP.test(text)) {
      throw attachmentErrors.activeContent();
    }
    tail = text.slice(-OVERLAP);
  }
}

/** @throws attachment.active-content when the file ends as a zip does */
export async function refuseHiddenArchive(path: string): Promise<void> {
  const end = await endOf(path, END_OF_ZIP_LENGTH + LONGEST_ZIP_COMMENT);
  for (let at = end.lastIndexOf(END_OF_ZIP); at >= 0; at = at === 0 ? -1 : end.lastIndexOf(END_OF_ZIP, at - 1)) {
    const comment = at + END_OF_ZIP_LENGTH <= end.length ? end.readUInt16LE(at + 20) : -1;
    if (at + END_OF_ZIP_LENGTH + comment === end.length) {
      throw attachmentErrors.activeContent();
    }
  }
}

async function endOf(path: string, length: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - length);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
