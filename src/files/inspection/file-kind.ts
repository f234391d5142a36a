import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { attachmentErrors } from '../attachments.errors.js';
import { joinName, splitName } from '../attachment-name.js';
import { typeOfExtension, typeOfMedia, type MediaType } from './media-types.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

type Container = 'package' | 'compound';

export interface FileKind {
  type: MediaType;
  /** The name with an extension that tells the truth. */
  name: string;
}

/**
 * What the content is, whatever the sender calls it.
 * @throws attachment.type-not-allowed, attachment.content-differs
 */
export async function kindOf(path: string, name: string): Promise<FileKind> {
  const { stem, extension } = splitName(name);
  const claimed = typeOfExtension(extension);
  if (claimed?.reading === 'text') {
    return { type: claimed, name };
  }
  const container = containerOf(await headOf(path));
  if (container !== null) {
    return { type: inContainer(container, extension, claimed), name };
  }
  const type = await recognised(path, extension);
  return { type, name: joinName({ stem, extension: trueExtension(type, extension, claimed) }) };
}

/** A container says nothing of what it holds: its extension does, and the parts inside are looked at later. */
function inContainer(container: Container, extension: string, claimed: MediaType | undefined): MediaType {
  if (!claimed) {
    throw attachmentErrors.typeNotAllowed({ type: extension || container });
  }
  if (claimed.reading !== container) {
    throw attachmentErrors.contentDiffers({ extension });
  }
  return claimed;
}

async function recognised(path: string, extension: string): Promise<MediaType> {
  // What makes the recognition stumble is nothing that we take.
  const sniffed = await fileTypeFromFile(path).catch(() => undefined);
  const type = sniffed && typeOfMedia(sniffed.mime);
  if (!type) {
    throw attachmentErrors.typeNotAllowed({ type: sniffed?.mime ?? (extension || 'unknown') });
  }
  return type;
}

/** Phones and chats name pictures as they like: these are put right. Any other wrong name is refused. */
function trueExtension(type: MediaType, extension: string, claimed: MediaType | undefined): string {
  if (type.extensions.includes(extension)) {
    return extension;
  }
  if (extension === '' || (type.reading === 'image' && claimed?.reading === 'image')) {
    return type.extensions[0];
  }
  throw attachmentErrors.contentDiffers({ extension });
}

function containerOf(head: Buffer): Container | null {
  if (head.subarray(0, ZIP.length).equals(ZIP)) {
    return 'package';
  }
  return head.equals(COMPOUND) ? 'compound' : null;
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(COMPOUND.length), 0, COMPOUND.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
