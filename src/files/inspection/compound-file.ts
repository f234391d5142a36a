import { createReadStream } from 'node:fs';
import { attachmentErrors } from '../attachments.errors.js';
import { markingIn } from './secrecy-marking.js';
import { UNREADABLE, type ReadingResult } from './reading-result.js';

const CHUNK = 1_048_576;
const OVERLAP = 256;
const MACROS = Buffer.from('_VBA_PROJECT', 'utf16le');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** Each marking holds this character. */
const SECRET = Buffer.from('密', 'utf16le');

/**
 * The older office files keep Chinese text as plain UTF-16 somewhere inside: it is found without knowing the format.
 * @throws attachment.active-content when there are macros
 */
export async function readCompoundFile(path: string): Promise<ReadingResult> {
  let isEncrypted = false;
  for await (const window of windowsOf(path)) {
    if (window.includes(MACROS)) {
      throw attachmentErrors.activeContent();
    }
    isEncrypted ||= window.includes(ENCRYPTED);
    const marking = window.includes(SECRET) ? markingAtAnyAlignment(window) : null;
    if (marking !== null) {
      return { marking, isComplete: true };
    }
  }
  return isEncrypted ? UNREADABLE : { marking: null, isComplete: true };
}

function markingAtAnyAlignment(window: Buffer): string | null {
  return markingIn(window.toString('utf16le')) ?? markingIn(window.subarray(1).toString('utf16le'));
}

/** The file in pieces that overlap, so that nothing is cut in two. */
async function* windowsOf(path: string): AsyncGenerator<Buffer> {
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const window = Buffer.concat([tail, chunk as Buffer]);
    yield window;
    tail = Buffer.from(window.subarray(-OVERLAP));
  }
}
