import { CheckCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { contentAddress } from '../../../api/attachments';
import { Panel } from '../../../ui/layout/panel';
import type { ReturnedPaper } from '../api/return-paper';
import styles from './returns.module.css';

/** Where the page hangs now. */
export function ReturnOutcome({ returned }: { returned: ReturnedPaper }) {
  const { t } = useTranslation();
  const { code, title, path, recordVersion, isByCode, attachmentId } = returned;
  const name = [code, title].filter(Boolean).join(' ') || t('documents:return.record');
  return (
    <Panel title={t('documents:return.done')}>
      <div className={styles.outcome} role="status">
        <p>
          <CheckCircleOutlined aria-hidden className={styles.good} />{' '}
          {path ? <Link to={path}>{name}</Link> : <b>{name}</b>}
        </p>
        <p className={styles.soft}>
          {isByCode ? t('documents:return.byCode', { version: recordVersion }) : t('documents:return.byHand')}
        </p>
        <a href={contentAddress(attachmentId)} target="_blank" rel="noreferrer">
          {t('documents:return.show')}
        </a>
      </div>
    </Panel>
  );
}
