import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../ui/display/status-tag';
import { Count } from '../../ui/display/money';
import { When } from '../../ui/display/when';
import { PageHead } from '../../ui/layout/page-head';
import { Panel } from '../../ui/layout/panel';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useSystemState } from './api/system-state';
import type { ProcessState, QueueState } from './api/types';
import styles from './system.module.css';

/** Queues and heartbeats; a queue that nobody serves must be seen by somebody. */
export function SystemPage() {
  const { t } = useTranslation();
  const state = useSystemState();
  if (state.isPending) {
    return <SkeletonLines count={6} />;
  }
  if (state.error && !state.data) {
    return <ErrorState isPage error={state.error} onRetry={() => void state.refetch()} />;
  }
  const { version, queueEngine, queues, processes, plainHttp } = state.data;
  return (
    <div className={styles.page}>
      <PageHead title={t('system:title')} note={t('system:version', { version })} />
      {plainHttp && <p className={styles.warning}>{t('system:plainHttp')}</p>}
      <Panel title={t('system:processes.title')}>
        <ul>
          {processes.map((process) => (
            <ProcessRow key={process.processId} process={process} />
          ))}
        </ul>
      </Panel>
      <Panel title={t('system:queues.title')} note={queueEngine}>
        {queues ? <QueueTable queues={queues} /> : <p className={styles.warning}>{t('system:queues.silent')}</p>}
      </Panel>
    </div>
  );
}

function ProcessRow({ process }: { process: ProcessState }) {
  const { t } = useTranslation();
  return (
    <li className={styles.process}>
      <span className="tabular">{process.processId}</span>
      <span>{t(`system:role.${process.role}`, { defaultValue: process.role })}</span>
      <StatusTag tone={process.isAlive ? 'good' : 'bad'}>
        {t(process.isAlive ? 'system:processes.alive' : 'system:processes.silent')}
      </StatusTag>
      <When at={process.beatAt} />
    </li>
  );
}

const counts = ['waiting', 'active', 'delayed', 'failed'] as const;

function QueueTable({ queues }: { queues: QueueState[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('system:queues.queue')}</th>
            {counts.map((count) => (
              <th key={count} scope="col">
                {t(`system:queues.${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {queues.map((queue) => (
            <tr key={queue.queue}>
              <th scope="row">{queue.queue}</th>
              {counts.map((count) => (
                <td key={count} data-bad={(count === 'failed' && queue.failed > 0) || undefined}>
                  <Count value={queue[count]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
