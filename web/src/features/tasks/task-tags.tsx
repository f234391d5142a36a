import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../../ui/display/status-tag';
import { Until } from '../../ui/display/when';
import type { TaskListItem, TaskState } from './api/types';

const stateTones: Record<TaskState, Tone> = {
  ISSUED: 'waiting',
  ACKNOWLEDGED: 'accent',
  IN_PROGRESS: 'accent',
  ANSWERED: 'waiting',
  CLOSED: 'good',
  CANCELLED: 'neutral',
};

export function StateTag({ state }: { state: TaskState }) {
  const { t } = useTranslation();
  return <StatusTag tone={stateTones[state]}>{t(`tasks:state.${state}`)}</StatusTag>;
}

/** What sets a task apart: a ruling is wanted, it was sent back, urged or supervised. */
export function TaskMarks({ task }: { task: TaskListItem }) {
  const { t } = useTranslation();
  return (
    <>
      {task.isObjectionPending && <StatusTag tone="warn">{t('tasks:mark.objection')}</StatusTag>}
      {task.isExtensionPending && <StatusTag tone="warn">{t('tasks:mark.extension')}</StatusTag>}
      {task.reopenedCount > 0 && (
        <StatusTag tone="neutral">{t('tasks:mark.reopened', { count: task.reopenedCount })}</StatusTag>
      )}
      {task.urgedCount > 0 && <StatusTag tone="neutral">{t('tasks:mark.urged', { count: task.urgedCount })}</StatusTag>}
      {task.supervisedAt && <StatusTag tone="bad">{t('tasks:mark.supervised')}</StatusTag>}
    </>
  );
}

/** When it is due; late ones in red. What is answered owes nothing any more. */
export function TaskDue({ task }: { task: TaskListItem }) {
  const { t } = useTranslation();
  if (!task.isLate) {
    return <Until at={task.dueAt} />;
  }
  return (
    <StatusTag tone="bad">
      {t('tasks:due.late')} <Until at={task.dueAt} />
    </StatusTag>
  );
}
