import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Day, When } from '../../ui/display/when';
import type { HandoverLine } from './api/types';
import styles from './handovers.module.css';

/** One record as it stands on the list: what it is, as what the person holds it, how far it is, what was promised. */
export function LineText({ line }: { line: HandoverLine }) {
  const { t } = useTranslation();
  const title = line.title ?? t('handovers:line.hidden');
  return (
    <div className={styles.lineText}>
      <p className={styles.lineTitle}>
        {line.code && <span className={styles.code}>{line.code}</span>}
        {line.path && line.title ? <Link to={line.path}>{title}</Link> : <span>{title}</span>}
      </p>
      <p className={styles.soft}>
        <span>{line.capacityText}</span>
        {line.state !== '' && <span>{line.state}</span>}
        {line.dueAt && (
          <span>
            {t('handovers:line.due')} <When at={line.dueAt} />
          </span>
        )}
        {line.nextStep && (
          <span>
            {t('handovers:line.next')} {line.nextStep}
            {line.nextStepOn && (
              <>
                {' '}
                <Day date={line.nextStepOn} />
              </>
            )}
          </span>
        )}
      </p>
    </div>
  );
}
