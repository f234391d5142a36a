import { createReadStream } from 'node:fs';
import { attachmentErrors } from '../attachments.errors.js';
import { MarkingScanner } from './secrecy-marking.js';
import type { ReadingResult } from './reading-result.js';

// oxlint-disable-next-line no-control-regex -- text holds none of these
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/;
/** A browser that disregards the declared type must find nothing to run. */
const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe|object|embed|\?xml|\?php)/i;
const OVERLAP = 40;

/**
 * Text files are those that decode as UTF-8, UTF-16 (with its mark) or GB18030, without control characters and markup.
 * @throws attachment.content-differs, attachment.active-content
 */
export async function readPlainText(path: string, extension: string): Promise<ReadingResult> {
  const encoding = await encodingOf(path);
  if (encoding === null) {
    throw attachmentErrors.contentDiffers({ extension });
  }
  const scanner = new MarkingScanner();
  let tail = '';
  for await (const chunk of decoded(path, encoding)) {
    const text = tail + chunk;
    if (NOT_TEXT.test(chunk)) {
      throw attachmentErrors.contentDiffers({ extension });
    }
    if (MARKUP.test(text)) {
      throw attachmentErrors.activeContent();
    }
    const marking = scanner.push(chunk);
    if (marking !== null) {
      return { marking, isComplete: true };
    }
    tail = text.slice(-OVERLAP);
  }
  return { marking: null, isComplete: true };
}

/** The text of a file that `readPlainText` has found to be one, in chunks. @throws attachment.content-differs */
export async function textOf(path: string, extension: string): Promise<AsyncGenerator<string>> {
  const encoding = await encodingOf(path);
  if (encoding === null) {
    throw attachmentErrors.contentDiffers({ extension });
  }
  return decoded(path, encoding);
}

async function encodingOf(path: string): Promise<string | null> {
  const mark = await firstBytes(path);
  const candidates = mark.startsWith('fffe')
    ? ['utf-16le']
    : mark.startsWith('feff')
      ? ['utf-16be']
      : ['utf-8', 'gb18030'];
  for (const encoding of candidates) {
    if (await decodes(path, encoding)) {
      return encoding;
    }
  }
  return null;
}

async function firstBytes(path: string): Promise<string> {
  for await (const chunk of createReadStream(path, { end: 1 })) {
    return (chunk as Buffer).toString('hex');
  }
  return '';
}

async function decodes(path: string, encoding: string): Promise<boolean> {
  try {
    const text = decoded(path, encoding);
    while ((await text.next()).done !== true) {
      // Reading to the end is the question.
    }
    return true;
  } catch (error) {
    if (error instanceof TypeError) {
      return false;
    }
    throw error;
  }
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(path)) {
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  yield decoder.decode();
}
