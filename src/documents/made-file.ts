import type { FastifyReply } from 'fastify';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { contentDisposition } from '../files/index.js';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A finished document on the disk of this machine: whole, measured, not sent yet. */
export interface MadeFile {
  /** As the reader saves it. */
  name: string;
  mediaType: string;
  path: string;
  size: number;
  sha256: string;
  /** What it says of each record, to be compared with the next one. */
  snapshot?: Record<string, Record<string, string>>;
}

/** Sends it as a download and takes it off the disk, whether or not it arrives. */
export async function sendFile(reply: FastifyReply, file: MadeFile): Promise<void> {
  const content = createReadStream(file.path);
  content.on('close', () => void rm(file.path, { force: true }));
  await reply
    .header('content-type', file.mediaType)
    .header('content-length', file.size)
    .header('content-disposition', contentDisposition(file.name))
    .header('cache-control', 'private, no-store')
    .send(content);
}
