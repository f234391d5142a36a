import type { Schemas } from '../../../api/schemas';

export type PersonListItem = Schemas['PersonListItem'];
export type PersonView = Schemas['PersonView'];
export type Unit = Schemas['UnitView'];
export type Invitation = Schemas['NewInvitation'];
export type Role = Schemas['GrantRole']['role'];
export type Position = Schemas['Appoint']['position'];
export type UnitKind = Unit['kind'];

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
] as const satisfies readonly Role[];

export const positions = [
  'HEAD',
  'DEPUTY',
  'LIAISON',
  'DUTY_OFFICER',
  'STAND_IN',
  'SUPERVISION',
  'LEADING_GROUP_MEMBER',
] as const satisfies readonly Position[];

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
] as const satisfies readonly UnitKind[];
