import { defineEvent } from '../events/index.js';
import type { RecordRef } from '../records/index.js';
import type { LinkCodeChannel } from './token-link.entity.js';

/** The subject of every event is the link; what it leads to stands in the data. */
interface OfLink {
  purpose: string;
  record: RecordRef;
  holderId: string | null;
}

export const LinkMade = defineEvent<OfLink & { expiresAt: string }>('link.made');
export const LinkRevoked = defineEvent<OfLink>('link.revoked');
export const LinkOpened = defineEvent<OfLink>('link.opened');
export const LinkCodeMade = defineEvent<OfLink & { channel: LinkCodeChannel }>('link.code-made');
export const LinkCodeRefused = defineEvent<OfLink>('link.code-refused');
export const LinkPassGiven = defineEvent<OfLink & { expiresAt: string }>('link.pass-given');

export function linkSubject(id: string): { kind: 'link'; id: string } {
  return { kind: 'link', id };
}
