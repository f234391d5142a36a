import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { When } from '../display/when';
import styles from './form.module.css';

/** Says that an earlier attempt was found and put back, with the way to start afresh. */
export function DraftNote({ savedAt, onDiscard }: { savedAt: number; onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <p className={styles.draft} role="status">
      <span>
        {t('ui:form.draftFound')} <When at={new Date(savedAt).toISOString()} />
      </span>
      <Button type="link" size="small" onClick={onDiscard}>
        {t('ui:form.draftDiscard')}
      </Button>
    </p>
  );
}
