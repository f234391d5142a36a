import { sha256 } from './sha256';
import { shrinkPhoto } from './shrink-photo';
import type { WaitingFile } from './outbox/outbox-store';

/** A photo or voice note beside a report, on this device. */
export interface CapturedFile extends WaitingFile {
  content: ArrayBuffer;
}

export const mostFiles = 10;

export async function captureFile(chosen: File): Promise<CapturedFile> {
  const { name, type, content } = await partsOf(await shrinkPhoto(chosen));
  return { name, type, size: content.byteLength, sha256: sha256(new Uint8Array(content)), content };
}

async function partsOf(file: File): Promise<{ name: string; type: string; content: ArrayBuffer }> {
  return { name: file.name, type: file.type, content: await file.arrayBuffer() };
}

/** The same picture chosen twice is one. */
export function added(files: readonly CapturedFile[], more: readonly CapturedFile[]): CapturedFile[] {
  const known = new Map([...files, ...more].map((file) => [file.sha256, file]));
  return [...known.values()].slice(0, mostFiles);
}
