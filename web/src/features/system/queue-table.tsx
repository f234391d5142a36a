import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/display/money';
import type { QueueState } from './api/types';
import styles from './system.module.css';

const counts = ['waiting', 'active', 'delayed', 'failed'] as const;

export function QueueTable({ queues }: { queues: QueueState[] }) {
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
