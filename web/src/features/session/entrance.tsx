import type { ReactNode } from 'react';
import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, currentLanguage } from '../../i18n/i18n';
import { useSite } from './api/site';
import styles from './session.module.css';

/** The frame of the screens before the sign-in: the zone's name, the card, and what must never be entered here. */
export function Entrance({ title, children, below }: { title: string; children: ReactNode; below?: ReactNode }) {
  const { t } = useTranslation();
  const site = useSite();
  const otherLanguage = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <main className={styles.page}>
      <div className={styles.language}>
        <Button type="text" size="small" onClick={() => void chooseLanguage(otherLanguage)}>
          {t(`app:language.${otherLanguage}`)}
        </Button>
      </div>
      <div className={styles.card}>
        <header className={styles.head}>
          <img src="/favicon.svg" alt="" width={40} height={40} />
          <div>
            <p className={styles.product}>{t('app:product')}</p>
            <p className={styles.zone}>{site.data?.zoneName ?? ' '}</p>
          </div>
        </header>
        <h1>{title}</h1>
        {children}
      </div>
      <p className={styles.secrecy}>
        <SafetyCertificateOutlined aria-hidden /> {t('session:secrecy')}
      </p>
      {below}
      <p className={styles.version}>{site.data && t('session:version', { version: site.data.version })}</p>
    </main>
  );
}
