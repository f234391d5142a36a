import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshOutbox, useOutbox } from '../../lib/outbox/outbox';
import styles from './session.module.css';

/** Before the sign-in: that something waits on this device, never what or whose. */
export function KeptCaptures() {
  const { t } = useTranslation();
  const count = useOutbox().length;
  useEffect(() => {
    void refreshOutbox(false);
  }, []);
  return count > 0 ? (
    <p className={styles.note} role="status">
      {t('session:signIn.kept', { count })}
    </p>
  ) : null;
}
