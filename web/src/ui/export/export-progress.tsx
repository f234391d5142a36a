import { useEffect, useState } from 'react';
import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Running } from './use-export';
import styles from './export.module.css';

const secondMs = 1000;

/** Says how long it has taken, once that is over a second, and how much has arrived. */
export function ExportProgress({ running: { since, share } }: { running: Running }) {
  const { t } = useTranslation();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - since) / secondMs)), secondMs);
    return () => clearInterval(timer);
  }, [since]);
  if (seconds < 1) {
    return null;
  }
  return (
    <div className={styles.progress} role="status">
      <p>{share === undefined ? t('ui:export.writing', { seconds }) : t('ui:export.receiving', { seconds })}</p>
      {share !== undefined && (
        <Progress percent={Math.round(share * 100)} size="small" aria-label={t('ui:export.title')} />
      )}
      <p className={styles.soft}>{t('ui:export.later')}</p>
    </div>
  );
}
