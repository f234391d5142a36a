import { useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import type { Action } from '../../ui/list/list-types';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { restoreTask } from './api/restore-task';
import { trashTask } from './api/trash-task';
import { useTaskChange } from './api/use-task-change';
import type { TaskListItem, TaskPart, TaskView } from './api/types';
import type { OpenedTaskSheet, PartSheetKind, TaskSheetKind } from './sheets/sheet-props';

export interface TaskActions {
  opened: OpenedTaskSheet | undefined;
  open: (kind: OpenedTaskSheet['kind'], task: TaskListItem, part?: TaskPart) => void;
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
  const open: TaskActions['open'] = (kind, task, part) => setOpened({ kind, task, part });

  const forTask = (task: TaskListItem): Action[] => {
    const actions: Action[] = sheetKinds
      .filter((kind) => task.can[kind])
      .map((kind) => ({ key: kind, label: actionLabel(kind, task, t), onRun: () => open(kind, task) }));
    for (const part of task.parts) {
      actions.push(...partActions(part, t, (kind) => open(kind, task, part)));
    }
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

/** What whoever issued the task says for the unit is called so (代录). */
const unitKinds: readonly TaskSheetKind[] = ['acknowledge', 'answer', 'askExtension', 'object'];

export function actionLabel(kind: TaskSheetKind, task: TaskListItem, t: TFunction): string {
  return task.isForUnit && unitKinds.includes(kind) ? t(`tasks:forUnit.${kind}`) : t(`tasks:action.${kind}`);
}

/** What a supporting unit may do itself; what is entered for it is offered beside its name on the page of the task. */
function partActions({ can, isForUnit }: TaskPart, t: TFunction, onOpen: (kind: PartSheetKind) => void): Action[] {
  if (isForUnit) {
    return [];
  }
  const offered: ReadonlyArray<[boolean, PartSheetKind]> = [
    [can.acknowledge, 'acknowledgePart'],
    [can.answer, 'answerPart'],
    [can.nameHandler, 'namePartHandler'],
  ];
  return offered.flatMap(([isOffered, kind]) =>
    isOffered ? [{ key: kind, label: t(`tasks:action.${kind}`), onRun: () => onOpen(kind) }] : [],
  );
}
