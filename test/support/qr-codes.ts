import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codesOf } from '../../src/documents/returns/code-reader.js';
import { partsOf } from './office.js';

/** What the QR codes in a .docx say, read from its pictures. */
export async function qrCodesOf(docx: Buffer): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'landfall-qr-'));
  try {
    const codes: string[] = [];
    for (const [name, content] of await partsOf(docx)) {
      if (/^word\/media\/.*\.png$/.test(name)) {
        const path = join(folder, 'code.png');
        await writeFile(path, content);
        codes.push(...(await codesOf(path, 'image/png')));
      }
    }
    return codes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
