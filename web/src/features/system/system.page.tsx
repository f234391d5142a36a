import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/layout/page-head';
import { Panel } from '../../ui/layout/panel';
import { StatusTag } from '../../ui/display/status-tag';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useSystemState } from './api/system-state';
import type { SystemState } from './api/types';
import { ProcessList } from './process-list';
import { QueueTable } from './queue-table';
import { StuckPanel } from './stuck-panel';
import styles from './system.module.css';

/** Queues and heartbeats: whatever is served by nobody, late or given up must be seen by somebody. */
export function SystemPage() {
  const { t } = useTranslation();
  const state = useSystemState();
  if (state.isPending) {
    return <SkeletonLines count={6} />;
  }
  if (state.error && !state.data) {
    return <ErrorState isPage error={state.error} onRetry={() => void state.refetch()} />;
  }
  return (
    <div className={styles.page}>
      <PageHead title={t('system:title')} />
      <Summary state={state.data} />
      <div className={styles.columns}>
        <Panel title={t('system:processes.title')}>
          <ProcessList processes={state.data.processes} />
        </Panel>
        <Panel title={t('system:sweeps.title')}>
          <Sweeps sweeps={state.data.sweeps} />
        </Panel>
      </div>
      <Panel title={t('system:queues.title')} note={state.data.queues[0]?.engine}>
        {state.data.queuesAnswer ? (
          <QueueTable queues={state.data.queues} />
        ) : (
          <p className={styles.warning}>{t('system:queues.silent')}</p>
        )}
      </Panel>
      <StuckPanel state={state.data} />
    </div>
  );
}

const lateAfterSeconds = 120;

/** The answer to "is everything all right?", before the details. */
function Summary({ state }: { state: SystemState }) {
  const { t } = useTranslation();
  const waiting = Math.max(0, ...state.subscribers.map((subscriber) => subscriber.waitingSeconds));
  const dead = state.deadEvents.length + state.reminders.dead + state.deliveries.failing.length;
  const facts: { key: string; isGood: boolean; text: string }[] = [
    {
      key: 'queues',
      isGood: state.queuesAnswer,
      text: t(state.queuesAnswer ? 'system:summary.queues' : 'system:summary.noQueues'),
    },
    {
      key: 'events',
      isGood: waiting < lateAfterSeconds,
      text: t('system:summary.events', { count: Math.round(waiting) }),
    },
    {
      key: 'reminders',
      isGood: state.reminders.overdueSeconds < lateAfterSeconds,
      text: t('system:summary.reminders', { count: Math.round(state.reminders.overdueSeconds) }),
    },
    { key: 'dead', isGood: dead === 0, text: t('system:summary.dead', { count: dead }) },
  ];
  return (
    <ul className={styles.summary}>
      {facts.map((fact) => (
        <li key={fact.key}>
          <StatusTag tone={fact.isGood ? 'good' : 'bad'}>{fact.text}</StatusTag>
        </li>
      ))}
    </ul>
  );
}

function Sweeps({ sweeps }: { sweeps: SystemState['sweeps'] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {sweeps.map((sweep) => (
        <li key={sweep.name} className={styles.line}>
          <span>{sweep.name}</span>
          <span className="tabular">{t('system:sweeps.ago', { count: Math.round(sweep.ageSeconds) })}</span>
        </li>
      ))}
    </ul>
  );
}
