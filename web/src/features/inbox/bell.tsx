import { BellOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnread } from './api/unread';
import styles from './bell.module.css';

const shownAtMost = 99;

/** The bell with the number of unread; it changes by itself. */
export function Bell() {
  const { t } = useTranslation();
  const count = useUnread().data?.unread ?? 0;
  const shown = count > shownAtMost ? `${String(shownAtMost)}+` : String(count);
  return (
    <Link to="/inbox" className={styles.bell} aria-label={t('app:bell', { count, shown })}>
      <BellOutlined aria-hidden />
      {count > 0 && (
        <span className={styles.count} aria-hidden>
          {shown}
        </span>
      )}
    </Link>
  );
}
