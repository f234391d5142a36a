import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { asProblem } from '../../api/problem';
import { useMay } from '../../lib/session';
import type { Action } from '../../ui/list/list-types';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { draftLetter, saveTaskForm } from './api/task-papers';
import type { TaskView } from './api/types';

/** What of a task goes onto paper: the order with its QR code, and letters for whoever may press the unit. */
export function useTaskPapers(): (task: TaskView) => Action[] {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const toast = useToast();
  const problemText = useProblemText();
  const run = async (work: () => Promise<void>, done: string): Promise<void> => {
    try {
      await work();
      toast({ text: done });
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    }
  };
  return ({ id, can, supportingUnits }) => {
    const mayWrite = may('document.issue');
    const draft = (form: 'task.urging' | 'task.supervision', series: string) => (): void =>
      void run(async () => navigate(`/documents/${await draftLetter(id, form, series)}`), t('tasks:papers.drafted'));
    return [
      {
        key: 'form',
        label: t('tasks:papers.form'),
        onRun: () => void run(() => saveTaskForm(id), t('tasks:papers.saved')),
      },
      // The QR code of each paper is the link of its unit; whoever may not give out links needs one paper alone.
      ...(can.share ? supportingUnits : []).map((unit) => ({
        key: `form-${unit.id}`,
        label: t('tasks:papers.formOf', { unit: unit.name }),
        onRun: () => void run(() => saveTaskForm(id, unit.id), t('tasks:papers.saved')),
      })),
      ...(mayWrite && can.urge
        ? [{ key: 'urging', label: t('tasks:papers.urging'), onRun: draft('task.urging', '催办') }]
        : []),
      ...(mayWrite && can.supervise
        ? [{ key: 'supervision', label: t('tasks:papers.supervision'), onRun: draft('task.supervision', '督办') }]
        : []),
    ];
  };
}
