/** A lead as 今日 shows it. */
export interface TodayLead {
  id: string;
  title: string;
  code: string | null;
  stage: string;
  owner: { id: string; name: string } | null;
  isKey: boolean;
  waitingCause: string | null;
  lastContactAt: string | null;
  nextDue: { rule: string; dueAt: string; isLate: boolean; isProvisional: boolean; owedBy: string } | null;
}

export interface LeadFigures {
  awaitingTriage: number;
  negotiating: number;
  watched: number;
  inPool: number;
  mine: number;
  mineLate: number;
  reportedThisWeek: number;
  returnedToMe: number;
}

export interface LeadToday {
  figures: LeadFigures;
  /** What changed since yesterday. */
  changed: TodayLead[];
  /** What waits for somebody else. */
  waiting: TodayLead[];
}

/** A limit that the reader owes, from whichever module. */
export interface MyLimit {
  rule: string;
  record: { kind: string; id: string; code: string | null; title: string | null; path: string | null };
  startedAt: string;
  dueAt: string;
  isLate: boolean;
  isProvisional: boolean;
  owedBy: string;
  explanation: { code: string; params: Record<string, string | number | null> }[];
}

export interface TodayNotice {
  id: string;
  text: string;
  createdAt: string;
  record: { path: string | null } | null;
}
