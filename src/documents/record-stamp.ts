/** The record and version that a paper is about: what its QR code says. */
export interface RecordStamp {
  /** As in events: `lead`. */
  kind: string;
  id: string;
  version: number;
  /** Full address of the record in the web application. */
  link: string;
}

export type ReadStamp = Pick<RecordStamp, 'kind' | 'id' | 'version'>;

const LONGEST = 500;
const KIND = /^[a-z][a-z-]{0,40}$/;
const LAST_ID = /\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const VERSION = /^[1-9]\d{0,8}$/;

/** The content of the QR code: opens the record, and finds record and version when a signed page comes back (回传码). */
export function stampText({ link, kind, version }: RecordStamp): string {
  return `${link}?record=${kind}&version=${version}`;
}

/**
 * What a QR code says, if it is one of ours. Under which address the paper was printed does not matter: offices move, and
 * whether the reader may write to the record is asked of the record.
 */
export function readStamp(text: string): ReadStamp | null {
  if (text.length > LONGEST || !URL.canParse(text)) {
    return null;
  }
  const { pathname, searchParams } = new URL(text);
  const id = LAST_ID.exec(pathname)?.[1];
  const [kind, version] = [searchParams.get('record') ?? '', searchParams.get('version') ?? ''];
  return id && KIND.test(kind) && VERSION.test(version)
    ? { kind, id: id.toLowerCase(), version: Number(version) }
    : null;
}
