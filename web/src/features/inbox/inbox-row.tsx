import { useState } from 'react';
import { BellOutlined, ClockCircleOutlined, CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '../../api/problem';
import { copyText } from '../../lib/copy-text';
import { StatusTag } from '../../ui/display/status-tag';
import { When } from '../../ui/display/when';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { fetchUrgeText } from './api/urge-text';
import type { InboxItem } from './api/types';
import styles from './inbox.module.css';

export function InboxRow({ item, onRead }: { item: InboxItem; onRead: () => void }) {
  const { t } = useTranslation();
  const isUnread = item.readAt === null;
  const path = item.record?.path;
  return (
    <li className={styles.item} data-unread={isUnread || undefined} data-row={item.id}>
      <span className={styles.icon} aria-hidden>
        {item.step === null ? <BellOutlined aria-hidden /> : <ClockCircleOutlined aria-hidden />}
      </span>
      <div className={styles.text}>
        <p className={styles.title}>
          {isUnread && <span className="visually-hidden">{t('inbox:unread')}</span>}
          {path ? (
            <Link data-row-link to={path} onClick={() => isUnread && onRead()}>
              {item.text}
            </Link>
          ) : (
            item.text
          )}
          {item.isLate && <StatusTag tone="warn">{t('inbox:late')}</StatusTag>}
          {(item.mail === 'failed' || item.mail === 'dead') && (
            <StatusTag tone="warn">{t('inbox:mailFailed')}</StatusTag>
          )}
        </p>
        <p className={styles.meta}>
          <When at={item.createdAt} />
          {item.record?.code && <span className="tabular">{item.record.code}</span>}
        </p>
      </div>
      <span className={styles.buttons}>
        {item.step !== null && <CopyUrge id={item.id} />}
        {isUnread && (
          <Button size="small" type="text" onClick={onRead}>
            {t('inbox:markRead')}
          </Button>
        )}
      </span>
    </li>
  );
}

function CopyUrge({ id }: { id: string }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [isBusy, setIsBusy] = useState(false);
  const copy = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const isCopied = await copyText(await fetchUrgeText(id));
      toast(isCopied ? { text: t('inbox:copied') } : { text: t('inbox:notCopied'), tone: 'bad' });
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    }
    setIsBusy(false);
  };
  return (
    <Button size="small" icon={<CopyOutlined aria-hidden />} loading={isBusy} onClick={() => void copy()}>
      {t('inbox:copyUrge')}
    </Button>
  );
}
