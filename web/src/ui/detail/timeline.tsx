import { useState, type ReactNode } from 'react';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { When } from '../display/when';
import { Panel } from '../layout/panel';
import styles from './detail.module.css';

export interface TimelineEntry {
  id: string;
  /** Filtered by; one of `kinds`. */
  kind: string;
  at: string;
  icon: ReactNode;
  title: ReactNode;
  actor?: string | undefined;
  body?: ReactNode;
}

interface Props {
  title: string;
  kinds: { key: string; label: string }[];
  entries: TimelineEntry[];
  empty: string;
  /** For what is written here, such as a follow-up. */
  composer?: ReactNode;
  footer?: ReactNode;
}

const everything = 'all';

/** Everything that happened in one stream, the newest first. */
export function Timeline({ title, kinds, entries, empty, composer, footer }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState(everything);
  const shown = kind === everything ? entries : entries.filter((entry) => entry.kind === kind);
  const filter = (
    <Segmented
      size="small"
      aria-label={t('ui:detail.filterTimeline')}
      value={kind}
      onChange={setKind}
      options={[
        { value: everything, label: t('ui:detail.all') },
        ...kinds.map(({ key, label }) => ({ value: key, label })),
      ]}
    />
  );
  return (
    <Panel title={title} actions={filter}>
      {composer && <div className={styles.composer}>{composer}</div>}
      {shown.length === 0 && <p className={styles.nothing}>{empty}</p>}
      <ol className={styles.entries}>
        {shown.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <span className={styles.entryIcon} aria-hidden>
              {entry.icon}
            </span>
            <div>
              <p className={styles.entryHead}>
                <span>{entry.title}</span>
                <span className={styles.entryMeta}>
                  {entry.actor && `${entry.actor} · `}
                  <When at={entry.at} />
                </span>
              </p>
              {entry.body && <div className={styles.entryBody}>{entry.body}</div>}
            </div>
          </li>
        ))}
      </ol>
      {footer}
    </Panel>
  );
}
