import { DesktopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../ui/display/status-tag';
import { When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useDeviceSessions, useRevokeSession } from './api/device-sessions';
import styles from './account.module.css';

/** Where one is signed in, and the way to end it elsewhere. */
export function DeviceSessions() {
  const { t } = useTranslation();
  const sessions = useDeviceSessions();
  const revoke = useRevokeSession();
  return (
    <Panel title={t('session:devices.title')}>
      {sessions.isPending && <SkeletonLines count={2} />}
      {sessions.error && <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />}
      <ul className={styles.devices}>
        {sessions.data?.map((session) => (
          <li key={session.id}>
            <DesktopOutlined aria-hidden />
            <div>
              <p>{deviceName(session.userAgent) ?? t('session:devices.unknown')}</p>
              <p className={styles.soft}>
                {t('session:devices.lastSeen')} <When at={session.lastSeenAt} /> {session.address}
              </p>
            </div>
            {session.isCurrent ? (
              <StatusTag tone="accent">{t('session:devices.this')}</StatusTag>
            ) : (
              <Button
                size="small"
                loading={revoke.isPending && revoke.variables === session.id}
                onClick={() => revoke.mutate(session.id)}
              >
                {t('session:devices.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** "Chrome · Windows" out of what a browser says of itself; the rest is noise. */
function deviceName(userAgent: string | null): string | undefined {
  const browser = /(MicroMessenger|wxwork|DingTalk|Lark|Edg|Firefox|Chrome|Safari)/.exec(userAgent ?? '')?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(userAgent ?? '')?.[1];
  return [browser, system].filter((part) => part !== undefined).join(' · ') || undefined;
}
