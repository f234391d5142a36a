import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusTag, type Tone } from '../../ui/display/status-tag';
import { Until } from '../../ui/display/when';
import type {
  FieldWorkKind,
  InstructionListItem,
  InstructionState,
  LeaderLinkView,
  LeadershipTask,
  TaskState,
} from './api/types';
import styles from './leadership.module.css';

const stateTones: Record<InstructionState, Tone> = {
  RECEIVED: 'waiting',
  IN_PROGRESS: 'accent',
  ANSWERED: 'waiting',
  HANDLED: 'warn',
  REPORTED: 'good',
};

export function StateTag({ state }: { state: InstructionState }) {
  const { t } = useTranslation();
  return <StatusTag tone={stateTones[state]}>{t(`leadership:state.${state}`)}</StatusTag>;
}

/** Until when the leader hears of it; late ones in red. */
export function FeedbackDue({ instruction }: { instruction: InstructionListItem }) {
  const { t } = useTranslation();
  if (!instruction.isLate) {
    return <Until at={instruction.dueAt} />;
  }
  return (
    <StatusTag tone="bad">
      {t('leadership:late')} <Until at={instruction.dueAt} />
    </StatusTag>
  );
}

const taskTones: Record<TaskState, Tone> = {
  ISSUED: 'waiting',
  ACKNOWLEDGED: 'accent',
  IN_PROGRESS: 'accent',
  ANSWERED: 'waiting',
  CLOSED: 'good',
  CANCELLED: 'neutral',
};

/** What became of the tasks: one line a unit, each the way to its task. */
export function Outcomes({ tasks }: { tasks: readonly LeadershipTask[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.rows}>
      {tasks.map((task) => (
        <li key={task.id}>
          <Link to={`/tasks/${task.id}`} className={styles.row}>
            <span className={styles.rowTitle}>
              {task.leadUnit ?? t('leadership:nobody')}
              {task.supportingUnits.length > 0 && (
                <small>
                  {' '}
                  {t('leadership:support', { units: task.supportingUnits.join(t('leadership:separator')) })}
                </small>
              )}
            </span>
            <span className={styles.rowNote}>
              <StatusTag tone={task.isLate ? 'bad' : taskTones[task.state]}>
                {task.isLate ? t('leadership:late') : t(`leadership:taskState.${task.state}`)}
              </StatusTag>
            </span>
            <span className={styles.rowMeta}>
              {task.latestText ?? task.handler ?? task.code} · <Until at={task.dueAt} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Whether a linked leader should have been there. */
export function VisitTag({ link }: { link: LeaderLinkView }) {
  const { t } = useTranslation();
  if (!link.isHeld) {
    return <StatusTag tone="neutral">{t('leadership:link.ended')}</StatusTag>;
  }
  if (link.isOverdue) {
    return <StatusTag tone="bad">{t('leadership:link.overdue')}</StatusTag>;
  }
  return link.visitDueAt === null ? (
    <StatusTag tone="neutral">{t('leadership:link.noCadence')}</StatusTag>
  ) : (
    <StatusTag tone="waiting">
      {t('leadership:link.next')} <Until at={link.visitDueAt} />
    </StatusTag>
  );
}

export function KindTag({ kind }: { kind: FieldWorkKind }) {
  const { t } = useTranslation();
  return <StatusTag tone={kind === 'DECIDE' ? 'warn' : 'accent'}>{t(`leadership:kind.${kind}`)}</StatusTag>;
}
