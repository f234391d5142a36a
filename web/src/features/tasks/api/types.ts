import type { QueryOf, Schemas } from '../../../api/schemas';

export type TaskView = Schemas['TaskView'];
export type TaskListItem = Schemas['TaskListItem'];
export type TaskTimelineItem = Schemas['TaskTimelineItem'];
export type IssueTask = Schemas['IssueTask'];
export type TaskState = TaskListItem['state'];
export type TaskSourceKind = TaskListItem['sourceKind'];
export type TaskRequest = TaskView['requests'][number];
export type TaskPart = TaskListItem['parts'][number];
export type TaskEntry = NonNullable<TaskView['answer']>;
export type TaskBehalf = NonNullable<Schemas['AcknowledgeTask']['behalf']>;
export type TaskBehalfView = Schemas['TaskBehalfView'];

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
export const taskSections = ['today', 'late', 'dueToday', 'toDecide', 'waiting'] as const satisfies ReadonlyArray<
  NonNullable<QueryOf<'/api/v1/tasks'>['section']>
>;
