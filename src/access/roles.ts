/** Roles of `architecture.md` 1; a person may hold several, each in a unit and with dates. */
export const ROLES = [
  'AMBASSADOR',
  'OFFICER',
  'DISPATCHER',
  'COORDINATOR',
  'HANDLER',
  'LEADER',
  'SUPERVISOR',
  'STATISTICIAN',
  'ADMIN',
  'AUDITOR',
] as const;

export type Role = (typeof ROLES)[number];
