/** One thing the reader was told. The server makes its sentence in the reader's language. */
export interface InboxItem {
  id: string;
  at: string;
  /** `reminder` for what is due, `notice` for what happened. */
  kind: 'reminder' | 'notice';
  title: string;
  body: string | null;
  /** Where it leads: the address in the web application. */
  href: string | null;
  isRead: boolean;
  isLate: boolean;
  dueAt: string | null;
  /** 催办话术: a text for pasting into a chat, without phone, amount or secret. */
  urgeText: string | null;
}
