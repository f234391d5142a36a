import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../ui/display/status-tag';
import { When } from '../../ui/display/when';
import { useNow } from '../../lib/use-now';
import type { ProcessState } from './api/types';
import styles from './system.module.css';

/** A process that has not beaten for so long is taken for dead; it beats every fifteen seconds. */
const patienceMs = 60_000;

export function ProcessList({ processes }: { processes: ProcessState[] }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <ul>
      {processes.map((process) => {
        const isAlive = now - Date.parse(process.beatAt) < patienceMs;
        return (
          <li key={process.processId} className={styles.line}>
            <span>{process.processId}</span>
            <span>{t(`system:role.${process.role}`, { defaultValue: process.role })}</span>
            <StatusTag tone={isAlive ? 'good' : 'bad'}>
              {t(isAlive ? 'system:processes.alive' : 'system:processes.silent')}
            </StatusTag>
            <When at={process.beatAt} />
          </li>
        );
      })}
    </ul>
  );
}
