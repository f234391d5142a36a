import { pack } from 'tar-stream';
import { z } from 'zod';

/** Raised when an older release could no longer read what a newer one writes. */
export const ARCHIVE_FORMAT = 1;

export const memberNames = {
  readme: 'README.txt',
  manifest: 'manifest.json',
  checksum: 'checksum.sha256',
  rowsOf: (table: string, part: number): string => `tables/${table}/${String(part).padStart(6, '0')}.copy.gz`,
  file: (key: string): string => `files/${key}`,
} as const;

export const filePrefix = memberNames.file('');

/** End of a tar archive: two empty blocks. */
export const TAR_END_BYTES = 1_024;
/** The checksum member (header and one block) and the end of the archive: always the last bytes of a back-up. */
export const TAIL_BYTES = 2 * 512 + TAR_END_BYTES;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const tableSchema = z.object({
  name: z.string(),
  columns: z.array(z.string()).readonly(),
  rows: z.int().min(0),
  /** How many members hold its rows, in their order; a row may begin in one and end in the next. */
  parts: z.int().min(0),
});

export const manifestSchema = z.object({
  product: z.literal('landfall'),
  format: z.int().min(1),
  madeAt: z.iso.datetime(),
  server: z.string(),
  /** Migrations of the database it was made from, in the order they ran. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(tableSchema),
  sequences: z.array(z.object({ name: z.string(), value: z.string() })),
  files: z.object({ count: z.int().min(0), bytes: z.int().min(0) }),
  /** Newest link of the audit chain: a witness outside the database. */
  audit: z.object({ position: z.string(), hash: sha256 }).nullable(),
  /** Blind indexes of a fixed word: they tell whether the right keys are at hand and nothing about them. */
  keyChecks: z.array(z.string()),
  members: z.array(z.object({ name: z.string(), bytes: z.int().min(0), sha256 })),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type TableRecord = z.infer<typeof tableSchema>;
export type MemberRecord = Manifest['members'][number];

/** What `keyChecks` are made of. */
export const KEY_CHECK_WORD = 'landfall back-up';

/** The last bytes of the archive whose earlier bytes have this hash. Always the same for the same hash, so that no byte is free. */
export async function tailOf(hash: string): Promise<Buffer> {
  const archive = pack();
  archive.entry(
    { name: memberNames.checksum, mtime: new Date(0), mode: 0o600 },
    `${hash}  everything before this member\n`,
  );
  archive.finalize();
  const parts: Buffer[] = [];
  for await (const part of archive as AsyncIterable<Buffer>) {
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The hash that the tail states, without saying that the rest of the tail is right. */
export function hashInTail(tail: Buffer): string | undefined {
  const hash = tail.subarray(512, 512 + 64).toString('latin1');
  return sha256.safeParse(hash).success ? hash : undefined;
}
