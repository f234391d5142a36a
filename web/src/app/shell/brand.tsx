import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './shell.module.css';

export function Brand({ isShort = false }: { isShort?: boolean }) {
  const { t } = useTranslation();
  return (
    <Link to="/" className={styles.brand} title={t('app:home')}>
      <img src="/favicon.svg" alt={isShort ? t('app:product') : ''} width={24} height={24} />
      {!isShort && <span>{t('app:product')}</span>}
    </Link>
  );
}
