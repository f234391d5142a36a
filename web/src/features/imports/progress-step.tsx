import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/display/money';
import { Panel } from '../../ui/layout/panel';
import type { ImportView } from './api/types';
import { progressOf } from './progress-of';
import { useStandstill } from './use-standstill';
import styles from './imports.module.css';

/** How far the server is, in rows. It goes on when one leaves. */
export function ProgressStep({ run }: { run: ImportView }) {
  const { t } = useTranslation();
  const { done, of } = progressOf(run);
  const isStill = useStandstill(done);
  return (
    <Panel title={t(`imports:progress.${run.state}`)}>
      <div className={styles.progress}>
        <Progress
          percent={of === 0 ? 0 : Math.floor((done / of) * 100)}
          aria-label={t(`imports:progress.${run.state}`)}
        />
        <p>
          {t('imports:progress.rows')} <Count value={done} /> / <Count value={of} />
        </p>
        <p className={styles.soft}>{isStill ? t('imports:progress.still') : t('imports:progress.leave')}</p>
      </div>
    </Panel>
  );
}
