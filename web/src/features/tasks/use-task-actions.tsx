import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import type { Action } from '../../ui/list/list-types';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { restoreTask } from './api/restore-task';
import { trashTask } from './api/trash-task';
import { useTaskChange } from './api/use-task-change';
import type { TaskListItem, TaskView } from './api/types';
import type { OpenedTaskSheet, TaskSheetKind } from './sheets/sheet-props';

export interface TaskActions {
  opened: OpenedTaskSheet | undefined;
  open: (kind: TaskSheetKind, task: TaskListItem) => void;
  close: () => void;
  forTask: (task: TaskListItem) => Action[];
}

const sheetKinds: readonly TaskSheetKind[] = [
  'acknowledge',
  'nameHandler',
  'logProgress',
  'answer',
  'askExtension',
  'object',
  'ruleObjection',
  'ruleExtension',
  'close',
  'reopen',
  'urge',
  'supervise',
  'cancel',
];

/** What can be done with a task: shown only where the server says that it can. */
export function useTaskActions(): TaskActions {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [opened, setOpened] = useState<OpenedTaskSheet>();
  const change = useTaskChange((work: () => Promise<TaskView | undefined>) => work());

  const run = async (work: () => Promise<TaskView | undefined>, done: string): Promise<void> => {
    try {
      await change.mutateAsync(work);
      toast({ text: done });
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    }
  };
  const open = (kind: TaskSheetKind, task: TaskListItem): void => setOpened({ kind, task });

  const forTask = (task: TaskListItem): Action[] => {
    const actions: Action[] = sheetKinds
      .filter((kind) => task.can[kind])
      .map((kind) => ({ key: kind, label: t(`tasks:action.${kind}`), onRun: () => open(kind, task) }));
    if (task.can.trash) {
      const onRun = (): void => void run(() => trashTask(task), t('tasks:done.trash'));
      actions.push({ key: 'trash', label: t('tasks:action.trash'), isDanger: true, onRun });
    }
    if (task.can.restore) {
      const onRun = (): void => void run(() => restoreTask(task.id), t('tasks:done.restore'));
      actions.push({ key: 'restore', label: t('tasks:action.restore'), onRun });
    }
    return actions;
  };
  return { opened, open, close: () => setOpened(undefined), forTask };
}
