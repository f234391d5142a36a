/** The record and version that a paper is about: what its QR code says. */
export interface RecordStamp {
  /** As in events: `lead`. */
  kind: string;
  id: string;
  version: number;
  /** Full address of the record in the web application, or of the page that whoever holds the paper may open. */
  link: string;
  /** What whoever scans the code finds; left out: the record. */
  note?: string;
}

export type ReadStamp = Pick<RecordStamp, 'kind' | 'id' | 'version'>;

const LONGEST = 500;
const KIND = /^[a-z][a-z-]{0,40}$/;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^[1-9]\d{0,8}$/;

/** The content of the QR code: opens the record, and finds record and version when a signed page comes back (回传码). */
export function stampText({ link, kind, id, version }: RecordStamp): string {
  const url = new URL(link);
  url.searchParams.set('record', kind);
  if (lastPart(url) !== id) {
    url.searchParams.set('id', id);
  }
  url.searchParams.set('version', String(version));
  return url.href;
}

/**
 * What a QR code says, if it is one of ours. Under which address the paper was printed does not matter: offices move, and
 * whether the reader may write to the record is asked of the record.
 */
export function readStamp(text: string): ReadStamp | null {
  if (text.length > LONGEST || !URL.canParse(text)) {
    return null;
  }
  const url = new URL(text);
  const { searchParams } = url;
  const id = searchParams.get('id') ?? lastPart(url);
  const [kind, version] = [searchParams.get('record') ?? '', searchParams.get('version') ?? ''];
  return ID.test(id) && KIND.test(kind) && VERSION.test(version)
    ? { kind, id: id.toLowerCase(), version: Number(version) }
    : null;
}

function lastPart({ pathname }: URL): string {
  return pathname.slice(pathname.lastIndexOf('/') + 1);
}
