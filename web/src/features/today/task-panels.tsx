import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../lib/session';
import { StatusTag } from '../../ui/display/status-tag';
import { Until } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { ErrorState } from '../../ui/states/error-state';
import { useTaskToday, type TodayTask } from './api/task-today';
import styles from './today.module.css';

const sections = ['late', 'dueToday', 'toDecide', 'waiting'] as const;
/** A glance; the list has the rest. */
const shown = 5;

/** Tasks: what is late, due today, wants a word, and what others owe. */
export function TaskPanels() {
  const { t } = useTranslation();
  const may = useMay();
  const today = useTaskToday(may('task.read'));
  if (today.error && !today.data) {
    return <ErrorState error={today.error} onRetry={() => void today.refetch()} />;
  }
  return sections.map((section) => {
    const tasks = today.data?.[section] ?? [];
    return tasks.length === 0 ? null : (
      <Panel
        key={section}
        title={t(`today:tasks.${section}`)}
        actions={<Link to={`/tasks?view=all&section=${section}&sort=dueAt`}>{t('today:tasks.all')}</Link>}
      >
        <ul className={styles.rows}>
          {tasks.slice(0, shown).map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </ul>
      </Panel>
    );
  });
}

function TaskLine({ task }: { task: TodayTask }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={`/tasks/${task.id}`} className={styles.row}>
        <span className={styles.rowTitle}>{task.words}</span>
        <span className={styles.rowMeta}>
          {t(`today:tasks.state.${task.state}`)}
          {task.leadUnit && ` · ${task.leadUnit.name}`}
        </span>
        <span className={styles.rowNote}>
          {task.isLate ? (
            <StatusTag tone="bad">
              {t('ui:due.late')} <Until at={task.dueAt} />
            </StatusTag>
          ) : (
            <Until at={task.dueAt} />
          )}
        </span>
      </Link>
    </li>
  );
}
