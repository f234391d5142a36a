/** The closed word lists of a task; what each word is called on the screen stands in the catalogues. */

/** 议定事项, 批示, 现场交办, 体检, 堵点, 走访, and what somebody sets going without any of them. */
export const TASK_SOURCE_KINDS = [
  'RESOLUTION',
  'INSTRUCTION',
  'ON_SITE',
  'CHECK_UP',
  'BLOCKER',
  'VISIT',
  'OWN',
] as const;
export type TaskSourceKind = (typeof TASK_SOURCE_KINDS)[number];

/** What the unit writes down: how it goes on, how it came out, and what a supporting unit has contributed. */
export const TASK_ENTRY_KINDS = ['PROGRESS', 'ANSWER', 'CONTRIBUTION'] as const;
export type TaskEntryKind = (typeof TASK_ENTRY_KINDS)[number];

/** What the unit may ask of whoever issued the task: not ours, or more time. */
export const TASK_REQUEST_KINDS = ['OBJECTION', 'EXTENSION'] as const;
export type TaskRequestKind = (typeof TASK_REQUEST_KINDS)[number];

/** WITHDRAWN: answered, closed or cancelled before anybody ruled. */
export const TASK_RULINGS = ['MAINTAINED', 'REASSIGNED', 'GRANTED', 'REFUSED', 'WITHDRAWN'] as const;
export type TaskRuling = (typeof TASK_RULINGS)[number];

/** How a unit's word reached whoever enters it for the unit (代录): by mouth or telephone, or on paper. */
export const TASK_MEDIA = ['SPOKEN', 'WRITTEN'] as const;
export type TaskMedium = (typeof TASK_MEDIA)[number];
