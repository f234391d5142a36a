import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Until } from '../display/when';
import { StatusTag, type Tone } from '../display/status-tag';
import styles from './detail.module.css';

export type DueState = 'late' | 'soon' | 'open' | 'paused' | 'done';

export interface DueCardProps {
  title: string;
  /** Whose turn it is. */
  who: ReactNode;
  dueAt: string | null;
  state: DueState;
  /** How the limit was counted, line by line. */
  explanation: string[];
  /** Where the rule is written. */
  source?: string | undefined;
  /** The limit leaves the years whose holidays are known. */
  isProvisional?: boolean;
  action?: ReactNode;
}

const tones: Record<DueState, Tone> = { late: 'bad', soon: 'warn', open: 'waiting', paused: 'neutral', done: 'good' };

/** One thing that must be done: what, by whom, until when, and why until then. */
export function DueCard({
  title,
  who,
  dueAt,
  state,
  explanation,
  source,
  isProvisional = false,
  action,
}: DueCardProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.due} data-state={state}>
      <div className={styles.dueHead}>
        <h3>{title}</h3>
        <StatusTag tone={tones[state]}>{t(`ui:due.${state}`)}</StatusTag>
      </div>
      <p className={styles.dueLine}>
        <span>{t('ui:due.who')}</span> {who}
      </p>
      <p className={styles.dueLine}>
        <span>{t('ui:due.until')}</span> <Until at={dueAt} />
        {isProvisional && <small>{t('ui:due.provisional')}</small>}
      </p>
      {(explanation.length > 0 || source) && (
        <details className={styles.clock}>
          <summary>{t('ui:due.explain')}</summary>
          <ul>
            {explanation.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {source && <p>{t('ui:due.source', { source })}</p>}
        </details>
      )}
      {action}
    </div>
  );
}
