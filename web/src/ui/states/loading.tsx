import { useTranslation } from 'react-i18next';
import { Delayed } from './delayed';
import styles from './states.module.css';

/** Grey bars in the shape of what comes. */
export function SkeletonLines({ count = 6 }: { count?: number }) {
  const { t } = useTranslation();
  return (
    <Delayed>
      <div className={styles.lines} role="status" aria-label={t('ui:state.loading')}>
        {Array.from({ length: count }, (_, index) => (
          <span key={index} className={styles.bar} style={{ width: `${String(92 - ((index * 17) % 40))}%` }} />
        ))}
      </div>
    </Delayed>
  );
}
