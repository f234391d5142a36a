import type { SeededDemo } from '../identity/index.js';
import type { TaskState } from './task-state.js';
import type { TaskRequestKind, TaskSourceKind } from './task-vocabulary.js';

type UnitCode = keyof SeededDemo['units'];
type Username = keyof SeededDemo['people'];

/** A made-up task, in days before and after today. */
export interface TaskStory {
  words: string;
  source: TaskSourceKind;
  note: string | null;
  issuer: Username;
  lead: UnitCode;
  supporting: readonly UnitCode[];
  state: TaskState;
  /** Days ago on which it was issued. */
  age: number;
  /** Days from today on which it is due; below 0 that is over. */
  dueIn: number;
  handler: Username | null;
  progress: string | null;
  answer: string | null;
  /** Entered for the unit (代录): the unit has no account here. */
  isForUnit: boolean;
  asks: TaskRequestKind | null;
  urged: number;
  isSupervised: boolean;
  reopened: number;
}

const plain = {
  note: null,
  issuer: 'coordinator',
  supporting: [],
  state: 'ISSUED',
  handler: null,
  progress: null,
  answer: null,
  isForUnit: false,
  asks: null,
  urged: 0,
  isSupervised: false,
  reopened: 0,
} as const satisfies Partial<TaskStory>;

/** What must be told of a made-up task. */
export type Told = Pick<TaskStory, 'words' | 'source' | 'lead' | 'age' | 'dueIn'> & Partial<TaskStory>;

/** The rest is plain. */
export function storyOf(told: Told): TaskStory {
  return { ...plain, ...told };
}
