import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './shell.module.css';

export function Brand({ isShort = false }: { isShort?: boolean }) {
  const { t } = useTranslation();
  return (
    <Link to="/" className={styles.brand} aria-label={t('app:home')}>
      <img src="/favicon.svg" alt="" width={24} height={24} />
      {!isShort && <span>{t('app:product')}</span>}
    </Link>
  );
}
