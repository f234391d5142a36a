import type { RecordRef } from '../records/index.js';

/** What a kind of link is for. A token answers under its own purpose alone. */
export interface LinkPurpose {
  /** Stable, as it stands in rows and events: `task.unit`. */
  readonly name: string;
  /** What whoever shows the link's code may do, as names of permissions. */
  readonly permissions: readonly string[];
  /** How often one link is opened within an hour, whoever asks; 120 unless said. */
  readonly mostPerHour?: number;
}

/** To what a link leads, and whom it stands for. */
export interface LinkSpec {
  purpose: LinkPurpose;
  subject: RecordRef;
  /** On whose behalf the bearer acts; null where the subject says so itself. */
  holderId: string | null;
}

export type TokenLinkState = 'LIVE' | 'EXPIRED' | 'REVOKED';

/** A link towards those who gave it out. */
export interface TokenLink {
  id: string;
  holderId: string | null;
  state: TokenLinkState;
  /** Null when it works no more, or was made under a key that is gone: renew it. */
  token: string | null;
  madeById: string | null;
  madeAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  useCount: number;
  lastUsedAt: Date | null;
}

/** A link towards whoever came by it: it works now. */
export interface OpenLink {
  id: string;
  subject: RecordRef;
  holderId: string | null;
}

/** What was done with a link, from the event log. */
export interface LinkUse {
  /** Type of the event: `link.opened`. */
  type: string;
  at: Date;
}

/** So many times within so many seconds. */
export interface LinkQuota {
  name: string;
  most: number;
  seconds: number;
}
