import type { ReactNode } from 'react';
import { DisconnectOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, currentLanguage } from '../../i18n/i18n';
import { useOnline } from '../../lib/online';
import { useSite } from './api/site';
import styles from './links.module.css';

/** The frame of a page that needs no account: whose it is, whether there is a network, and what must never be entered. */
export function LinkFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const site = useSite();
  const isOnline = useOnline();
  const otherLanguage = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <img src="/favicon.svg" alt="" width={32} height={32} />
        <div className={styles.names}>
          <h1>{title}</h1>
          <p className={styles.zone}>{site.data?.zoneName ?? ' '}</p>
        </div>
        <Button type="text" onClick={() => void chooseLanguage(otherLanguage)}>
          {t(`app:language.${otherLanguage}`)}
        </Button>
      </header>
      {!isOnline && (
        <p className={styles.offline} role="status">
          <DisconnectOutlined aria-hidden /> {t('links:offline')}
        </p>
      )}
      {children}
      <p className={styles.secrecy}>
        <SafetyCertificateOutlined aria-hidden /> {t('links:secrecy')}
      </p>
    </main>
  );
}

/** A link that does not work, or a server that cannot be asked: what happened and whom to ask. */
export function LinkRefusal({ title, hint, onRetry }: { title: string; hint?: string; onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <section className={styles.card} role="alert">
      <h2>{title}</h2>
      {hint && <p className={styles.soft}>{hint}</p>}
      {onRetry && (
        <Button size="large" block onClick={onRetry}>
          {t('ui:state.retry')}
        </Button>
      )}
    </section>
  );
}
