import { useTranslation } from 'react-i18next';
import { DueCard } from '../../ui/detail/due-card';
import { Day, When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import type { TaskRequest, TaskView } from './api/types';
import styles from './tasks.module.css';

/** What must be done, by whom, until when; the answer, what was asked, and what was ruled on it. */
export function TaskSide({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={t('tasks:side.dues')}>
        {task.dues.length === 0 && <p className={styles.nothing}>{t('tasks:side.noDues')}</p>}
        {task.dues.map((due) => (
          <Due key={due.rule} due={due} />
        ))}
      </Panel>
      {task.answer && (
        <Panel title={t(task.answer.isForUnit ? 'tasks:side.answerForUnit' : 'tasks:side.answer')}>
          <p className={styles.note}>
            <span className={styles.words}>{task.answer.text}</span>
            <br />
            {task.answer.madeBy?.name} <When at={task.answer.madeAt} />
          </p>
        </Panel>
      )}
      {task.stateNote && (
        <p className={styles.note}>
          <b>{t('tasks:side.stateNote')}</b> {task.stateNote}
        </p>
      )}
      {task.requests.map((request) => (
        <RequestNote key={request.madeAt} request={request} />
      ))}
    </>
  );
}

function Due({ due: { rule, owedBy, dueAt, isLate, isProvisional } }: { due: TaskView['dues'][number] }) {
  const { t } = useTranslation();
  const name = rule.replace('task.', '');
  return (
    <DueCard
      title={t(`tasks:rule.${name}`)}
      who={t(`tasks:owedBy.${owedBy}`)}
      dueAt={dueAt}
      state={isLate ? 'late' : 'open'}
      isProvisional={isProvisional}
      explanation={[]}
    />
  );
}

function RequestNote({ request }: { request: TaskRequest }) {
  const { t } = useTranslation();
  return (
    <p className={styles.note}>
      <b>{t(`tasks:request.${request.kind}`)}</b> {request.reason} {request.proposedUnit?.name}{' '}
      {request.proposedDueOn && <Day date={request.proposedDueOn} />}
      <br />
      {request.ruling ? t(`tasks:ruling.${request.ruling}`) : t('tasks:side.noRuling')} {request.rulingNote}
    </p>
  );
}
