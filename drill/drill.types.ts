/** What one drill has measured, each number against its bound. */
export interface DrillResult {
  name: string;
  rows: DrillRow[];
}

export interface DrillRow {
  what: string;
  value: number;
  unit: string;
  /** The pass mark as people say it: `>= 2000`, `= 0`. */
  bound: string;
  ok: boolean;
}
