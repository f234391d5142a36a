import { BellOutlined, ClockCircleOutlined, CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusTag } from '../../ui/display/status-tag';
import { When } from '../../ui/display/when';
import { useToast } from '../../ui/toast/toast-context';
import { copyText } from '../../lib/copy-text';
import type { InboxItem } from './api/types';
import styles from './inbox.module.css';

export function InboxRow({ item, onRead }: { item: InboxItem; onRead: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const copy = async (text: string): Promise<void> => {
    const isCopied = await copyText(text);
    toast(isCopied ? { text: t('inbox:copied') } : { text: t('inbox:notCopied'), tone: 'bad' });
  };
  return (
    <li className={styles.item} data-unread={!item.isRead || undefined} data-row={item.id}>
      <span className={styles.icon} aria-hidden>
        {item.kind === 'reminder' ? <ClockCircleOutlined /> : <BellOutlined />}
      </span>
      <div className={styles.text}>
        <p className={styles.title}>
          {!item.isRead && <span className="visually-hidden">{t('inbox:unread')}</span>}
          {item.href ? (
            <Link data-row-link to={item.href} onClick={() => !item.isRead && onRead()}>
              {item.title}
            </Link>
          ) : (
            item.title
          )}
          {item.isLate && <StatusTag tone="bad">{t('inbox:late')}</StatusTag>}
        </p>
        {item.body && <p className={styles.body}>{item.body}</p>}
        <p className={styles.meta}>
          <When at={item.at} />
          {item.dueAt && (
            <span>
              {t('inbox:due')} <When at={item.dueAt} />
            </span>
          )}
        </p>
      </div>
      <span className={styles.buttons}>
        {item.urgeText && (
          <Button size="small" icon={<CopyOutlined />} onClick={() => void copy(item.urgeText ?? '')}>
            {t('inbox:copyUrge')}
          </Button>
        )}
        {!item.isRead && (
          <Button size="small" type="text" onClick={onRead}>
            {t('inbox:markRead')}
          </Button>
        )}
      </span>
    </li>
  );
}
