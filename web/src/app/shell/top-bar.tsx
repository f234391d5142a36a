import { PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from 'antd';
import { Bell } from '../../features/inbox/bell';
import { DemoClock } from '../../features/system/demo-clock';
import { useMay, useSession } from '../../lib/session';
import { Brand } from './brand';
import { PersonMenu } from './person-menu';
import styles from './shell.module.css';

export function TopBar({ isPhone, onSearch }: { isPhone: boolean; onSearch: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const { isDemo } = useSession();
  return (
    <header className={styles.top}>
      {isPhone ? (
        <>
          <Brand />
          <span className={styles.space} />
          <Button
            type="text"
            icon={<SearchOutlined aria-hidden />}
            onClick={onSearch}
            aria-label={t('app:search.open')}
          />
        </>
      ) : (
        <>
          <button type="button" className={styles.searchBox} onClick={onSearch}>
            <SearchOutlined aria-hidden />
            <span>{t('app:search.placeholder')}</span>
            <kbd>Ctrl K</kbd>
          </button>
          <span className={styles.space} />
        </>
      )}
      {isDemo && may('demo.clock') && <DemoClock isShort={isPhone} />}
      {!isPhone && may('lead.report') && (
        <Link className={styles.capture} to="/leads/new">
          <PlusOutlined aria-hidden /> {t('app:nav.capture')}
        </Link>
      )}
      <Bell />
      {!isPhone && <PersonMenu />}
    </header>
  );
}
