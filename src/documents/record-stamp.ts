/** The record and version that a paper is about: what its QR code says. */
export interface RecordStamp {
  /** As in events: `lead`. */
  kind: string;
  id: string;
  version: number;
  /** Full address of the record in the web application. */
  link: string;
}

/** The content of the QR code: opens the record, and finds record and version when a signed page comes back. */
export function stampText({ link, version }: RecordStamp): string {
  return `${link}?version=${version}`;
}
