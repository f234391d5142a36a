import type { TaskListItem } from '../api/types';

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

export interface OpenedTaskSheet {
  kind: TaskSheetKind;
  task: TaskListItem;
}

export interface TaskSheetProps {
  task: TaskListItem;
  onDone: () => void;
}
