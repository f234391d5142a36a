import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../../ui/display/status-tag';
import { Until } from '../../ui/display/when';
import type { LinkedTask, LinkedTaskWork } from './api/task-link';
import styles from './links.module.css';

const tones: Record<LinkedTask['state'], Tone> = {
  ISSUED: 'waiting',
  ACKNOWLEDGED: 'accent',
  IN_PROGRESS: 'accent',
  ANSWERED: 'waiting',
  CLOSED: 'good',
  CANCELLED: 'neutral',
};

/** The task in its own words, whose it is and until when. */
export function TaskCard({ task }: { task: LinkedTask | LinkedTaskWork }) {
  const { t } = useTranslation();
  const note = 'stateNote' in task ? task.stateNote : null;
  return (
    <section className={styles.card} aria-label={task.code}>
      <p className={styles.top}>
        <span>{task.code}</span>
        <span>
          {task.isLate && <StatusTag tone="bad">{t('links:task.late')}</StatusTag>}{' '}
          <StatusTag tone={tones[task.state]}>{t(`links:task.state.${task.state}`)}</StatusTag>
        </span>
      </p>
      <p className={styles.words}>{task.words}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t(task.isLead ? 'links:task.leadUnit' : 'links:task.supportingUnit')}</dt>
          <dd>{task.unit}</dd>
        </div>
        <div>
          <dt>{t('links:task.dueAt')}</dt>
          <dd>
            <Until at={task.dueAt} />
          </dd>
        </div>
        <div>
          <dt>{t('links:task.issuer')}</dt>
          <dd>{[task.issueUnit, task.issuer].filter(Boolean).join(' ')}</dd>
        </div>
        <div>
          <dt>{t('links:task.source')}</dt>
          <dd>
            {t(`links:task.sourceKind.${task.sourceKind}`)} {task.sourceNote}
          </dd>
        </div>
        {note && (
          <div>
            <dt>{t('links:task.note')}</dt>
            <dd>{note}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
