import { useEffect } from 'react';
import { CloudSyncOutlined, DisconnectOutlined, LockOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { opensOffline, useOnline } from '../../lib/online';
import { sendWaiting, useOutbox, useSending } from '../../lib/outbox/outbox';
import { useSession } from '../../lib/session';
import styles from './shell.module.css';

const retryMs = 30_000;

/** Says that there is no network, and what waits to be sent; sends it as soon as there is one. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const { user } = useSession();
  const isOnline = useOnline();
  const all = useOutbox();
  const sending = useSending();
  const own = all.filter((item) => item.owner === user.id);
  const others = all.length - own.length;
  const refused = own.filter((item) => item.refusal !== undefined).length;
  const waiting = own.length - refused;
  useEffect(() => {
    if (!isOnline || waiting === 0) {
      return undefined;
    }
    void sendWaiting(user.id);
    const timer = setInterval(() => void sendWaiting(user.id), retryMs);
    return () => clearInterval(timer);
  }, [isOnline, waiting, user.id]);
  if (isOnline && all.length === 0) {
    return null;
  }
  return (
    <div className={styles.banner} role="status" data-tone={refused > 0 ? 'bad' : 'warn'}>
      {!isOnline && (
        <span>
          <DisconnectOutlined aria-hidden /> {t('app:offline.title')}
          {!opensOffline() && ` · ${t('app:offline.keepOpen')}`}
        </span>
      )}
      {waiting > 0 && (
        <Link to="/me#waiting">
          <CloudSyncOutlined aria-hidden />{' '}
          {sending ? t('app:offline.sending') : t('app:offline.waiting', { count: waiting })}
        </Link>
      )}
      {others > 0 && (
        <span>
          <LockOutlined aria-hidden /> {t('app:offline.others', { count: others })}
        </span>
      )}
      {isOnline && waiting > 0 && !sending && (
        <Button size="small" onClick={() => void sendWaiting(user.id)}>
          {t('app:offline.send')}
        </Button>
      )}
      {refused > 0 && (
        <Link to="/me#waiting">
          <WarningOutlined aria-hidden /> {t('app:offline.refused', { count: refused })}
        </Link>
      )}
    </div>
  );
}
