import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Fact, FactGroup } from '../../ui/detail/fact-group';
import { Until, When } from '../../ui/display/when';
import type { TaskView } from './api/types';
import styles from './tasks.module.css';

export function TaskFacts({ task }: { task: TaskView }) {
  return (
    <>
      <Origin task={task} />
      <Handling task={task} />
    </>
  );
}

function Origin({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const { source } = task;
  return (
    <FactGroup title={t('tasks:group.source')}>
      <Fact label={t('tasks:field.words')}>
        <span className={styles.words}>{task.words}</span>
      </Fact>
      <Fact label={t('tasks:field.sourceKind')}>{t(`tasks:sourceKind.${task.sourceKind}`)}</Fact>
      {task.sourceNote && <Fact label={t('tasks:field.sourceNote')}>{task.sourceNote}</Fact>}
      {source && source.path && (
        <Fact label={t('tasks:field.source')}>
          <Link to={source.path}>{source.title ?? source.code}</Link>
        </Fact>
      )}
      <Fact label={t('tasks:field.issuer')}>{task.issuer?.name ?? '—'}</Fact>
      {task.onBehalfOf && <Fact label={t('tasks:field.onBehalfOf')}>{task.onBehalfOf.name}</Fact>}
      <Fact label={t('tasks:field.issuedAt')}>
        <When at={task.issuedAt} />
      </Fact>
    </FactGroup>
  );
}

function Handling({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  return (
    <FactGroup title={t('tasks:group.handling')}>
      <Fact label={t('tasks:field.leadUnit')}>{task.leadUnit?.name ?? '—'}</Fact>
      <Fact label={t('tasks:field.supportingUnits')}>
        {task.supportingUnits.map(({ name }) => name).join(t('tasks:separator')) || '—'}
      </Fact>
      <Fact label={t('tasks:field.handler')}>{task.handler?.name ?? t('tasks:nobody')}</Fact>
      <Fact label={t('tasks:field.limit')}>{t(`tasks:limit.${task.limit.unit}`, { amount: task.limit.amount })}</Fact>
      <Fact label={t('tasks:field.dueAt')}>
        <Until at={task.dueAt} /> {task.isDueProvisional && t('tasks:due.provisional')}
      </Fact>
      {task.acknowledgedAt && (
        <Fact label={t('tasks:field.acknowledgedAt')}>
          {task.acknowledgedBy?.name} <When at={task.acknowledgedAt} />
        </Fact>
      )}
      {task.closedAt && (
        <Fact label={t('tasks:field.closedAt')}>
          {task.closedBy?.name} <When at={task.closedAt} />
        </Fact>
      )}
    </FactGroup>
  );
}
