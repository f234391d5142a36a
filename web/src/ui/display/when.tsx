import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/i18n';
import { useBusinessNow } from '../../lib/business-clock';
import { dateText, instantText, limitTextAt } from '../../lib/instants';
import styles from './display.module.css';

const none = '—';

/** 今天 14:05, 昨天 09:30, 3月5日; the full time on hover. Always Shanghai's clock. */
export function When({ at }: { at: string | null | undefined }) {
  useTranslation();
  const now = useBusinessNow();
  if (!at) {
    return <span className={styles.none}>{none}</span>;
  }
  const text = instantText(at, now, currentLanguage());
  return (
    <time className={styles.number} dateTime={at} title={text.full}>
      {text.short}
    </time>
  );
}

/** The same for the end of a limit: one that ends at midnight ends with its last day. */
export function Until({ at }: { at: string | null | undefined }) {
  useTranslation();
  const now = useBusinessNow();
  if (!at) {
    return <span className={styles.none}>{none}</span>;
  }
  const text = limitTextAt(at, now, currentLanguage());
  return (
    <time className={styles.number} dateTime={at} title={text.full}>
      {text.short}
    </time>
  );
}

/** The same for a plain date. */
export function Day({ date }: { date: string | null | undefined }) {
  useTranslation();
  const now = useBusinessNow();
  if (!date) {
    return <span className={styles.none}>{none}</span>;
  }
  const text = dateText(date, now, currentLanguage());
  return (
    <time className={styles.number} dateTime={date} title={text.full}>
      {text.short}
    </time>
  );
}
