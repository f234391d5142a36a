import type { TaskListItem, TaskPart } from '../api/types';

export type TaskSheetKind =
  | 'acknowledge'
  | 'nameHandler'
  | 'logProgress'
  | 'answer'
  | 'object'
  | 'ruleObjection'
  | 'askExtension'
  | 'ruleExtension'
  | 'urge'
  | 'supervise'
  | 'close'
  | 'reopen'
  | 'cancel';

/** What a supporting unit does with its part. */
export type PartSheetKind = 'acknowledgePart' | 'namePartHandler' | 'answerPart';

export interface OpenedTaskSheet {
  kind: TaskSheetKind | PartSheetKind;
  task: TaskListItem;
  part?: TaskPart | undefined;
}

export interface TaskSheetProps {
  task: TaskListItem;
  /** Of a supporting unit; without it the task itself is meant. */
  part?: TaskPart | undefined;
  onDone: () => void;
}
