/** A rule that is data: its value, and where it comes from. Version 0 is the default. */
export interface Setting {
  key: string;
  version: number;
  value: unknown;
  defaultValue: unknown;
  source: string;
  validFrom: string | null;
}
