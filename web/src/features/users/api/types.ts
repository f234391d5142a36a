export const roles = [
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

export const positions = [
  'HEAD',
  'DEPUTY',
  'LIAISON',
  'DUTY_OFFICER',
  'STAND_IN',
  'SUPERVISION',
  'LEADING_GROUP_MEMBER',
] as const;

export const unitKinds = [
  'OFFICE',
  'TOWNSHIP',
  'STREET',
  'PARK_COMPANY',
  'CHAIN_TASK_FORCE',
  'OUTPOST',
  'DEPARTMENT',
  'LEADING_GROUP',
  'LEADING_GROUP_OFFICE',
] as const;

interface PersonSummary {
  id: string;
  name: string;
  /** For administrators alone. */
  username: string | null;
  phoneMasked: string | null;
  email: string | null;
  isDemo: boolean;
  isDisabled: boolean;
  /** False until the first sign-in by invitation. */
  hasPassword: boolean;
  version: number;
}

export interface PersonListItem extends PersonSummary {
  units: { id: string; name: string; roles: string[]; positions: string[] }[];
}

interface Term {
  id: string;
  startsOn: string;
  endsOn: string | null;
}

export interface PersonView extends PersonSummary {
  language: 'zh-CN' | 'en';
  roles: (Term & { unitId: string; unitName: string; role: string })[];
  positions: (Term & { unitId: string; unitName: string; position: string })[];
  standIns: (Term & {
    forPersonId: string | null;
    forPersonName: string | null;
    forUnitId: string | null;
    forUnitName: string | null;
  })[];
  can: { edit: boolean; disable: boolean; enable: boolean; invite: boolean; revealPhone: boolean };
}

export interface Unit {
  id: string;
  parentId: string | null;
  kind: string;
  name: string;
  depth: number;
  isClosed: boolean;
  /** How many hold a role or position in the unit itself today. */
  people: number;
  version: number;
  can: { edit: boolean; close: boolean };
}

export interface Invitation {
  link: string;
  /** The same link as an SVG. */
  qrCode: string;
  expiresAt: string;
}
