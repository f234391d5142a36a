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
  /** What I owe until tonight, late first. */
  due: TodayLead[];
  /** What changed since yesterday. */
  changed: TodayLead[];
  /** What waits for somebody else. */
  waiting: TodayLead[];
}

export interface TodayNotice {
  id: string;
  at: string;
  title: string;
  href: string | null;
}
