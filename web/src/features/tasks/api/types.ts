import type { Schemas } from '../../../api/schemas';

export type TaskView = Schemas['TaskView'];
export type TaskListItem = Schemas['TaskListItem'];
export type TaskTimelineItem = Schemas['TaskTimelineItem'];
export type IssueTask = Schemas['IssueTask'];
export type TaskState = TaskListItem['state'];
export type TaskSourceKind = TaskListItem['sourceKind'];
export type LimitUnit = TaskListItem['limit']['unit'];
export type TaskRequest = TaskView['requests'][number];

/** The closed word lists in the order in which they are offered; the compiler knows when the API has others. */
export const taskStates = [
  'ISSUED',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'ANSWERED',
  'CLOSED',
  'CANCELLED',
] as const satisfies readonly TaskState[];
export const taskSourceKinds = [
  'RESOLUTION',
  'INSTRUCTION',
  'ON_SITE',
  'CHECK_UP',
  'BLOCKER',
  'VISIT',
  'OWN',
] as const satisfies readonly TaskSourceKind[];
export const limitUnits = ['WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY'] as const satisfies readonly LimitUnit[];
