import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../lib/session';
import { StatusTag } from '../../ui/display/status-tag';
import { Until } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { useLeadTasks, type LeadTask } from './api/lead-tasks';
import type { LeadView } from './api/types';
import { Nothing } from '../../ui/layout/nothing';
import styles from './leads.module.css';

/** Tasks that came from the lead, and the way to one more. */
export function LeadTasks({ lead }: { lead: LeadView }) {
  const { t } = useTranslation();
  const may = useMay();
  const tasks = useLeadTasks(lead.id, may('task.read'));
  if (!may('task.read') || !tasks.data) {
    return null;
  }
  const mayIssue = may('task.issue');
  if (tasks.data.length === 0 && !mayIssue) {
    return null;
  }
  const issue = mayIssue && <Link to={`/tasks/new?kind=lead&id=${lead.id}`}>{t('leads:tasks.issue')}</Link>;
  return (
    <Panel title={t('leads:tasks.title')} actions={issue}>
      {tasks.data.length === 0 && <Nothing>{t('leads:tasks.none')}</Nothing>}
      <ul className={styles.tasks}>
        {tasks.data.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
    </Panel>
  );
}

function TaskLine({ task }: { task: LeadTask }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={`/tasks/${task.id}`}>{task.words}</Link>
      <small>
        {task.leadUnit?.name} · {t(`leads:tasks.state.${task.state}`)} ·{' '}
        {task.isLate ? (
          <StatusTag tone="bad">
            {t('leads:tasks.late')} <Until at={task.dueAt} />
          </StatusTag>
        ) : (
          <Until at={task.dueAt} />
        )}
      </small>
    </li>
  );
}
