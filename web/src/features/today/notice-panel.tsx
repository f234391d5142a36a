import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { useUnreadNotices } from './api/unread-notices';
import { Nothing } from '../../ui/layout/nothing';
import styles from './today.module.css';

export function NoticePanel() {
  const { t } = useTranslation();
  const notices = useUnreadNotices();
  return (
    <Panel title={t('today:notices.title')} actions={<Link to="/inbox">{t('today:notices.all')}</Link>}>
      {notices.data?.length === 0 && <Nothing>{t('today:notices.empty')}</Nothing>}
      <ul className={styles.rows}>
        {notices.data?.map((notice) => (
          <li key={notice.id}>
            <Link to={notice.record?.path ?? '/inbox'} className={styles.row}>
              <span className={styles.rowTitle}>{notice.text}</span>
              <span className={styles.rowMeta}>
                <When at={notice.createdAt} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
