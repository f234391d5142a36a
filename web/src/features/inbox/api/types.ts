/** One thing the reader was told; its sentence comes in the reader's language. */
export interface InboxItem {
  id: string;
  code: string;
  text: string;
  /** Code, title and path are null where the reader may not see the record. */
  record: { kind: string; id: string; code: string | null; title: string | null; path: string | null } | null;
  /** The rung of a reminder's ladder; null for what is only news. */
  step: string | null;
  /** A reminder that was delivered later than it fell due. */
  isLate: boolean;
  createdAt: string;
  readAt: string | null;
  mail: 'pending' | 'leased' | 'sending' | 'sent' | 'failed' | 'dead' | null;
}
