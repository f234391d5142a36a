import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOutdated } from '../offline-shell';
import styles from './shell.module.css';

/** Never by itself: somebody may be writing. */
export function NewVersion() {
  const { t } = useTranslation();
  const isOutdated = useOutdated();
  if (!isOutdated) {
    return null;
  }
  return (
    <div className={styles.banner} role="status" data-tone="warn">
      <span>
        <ReloadOutlined aria-hidden /> {t('app:newVersion.title')}
      </span>
      <Button size="small" onClick={() => window.location.reload()}>
        {t('app:newVersion.reload')}
      </Button>
    </div>
  );
}
