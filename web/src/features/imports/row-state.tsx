import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusTag, type Tone } from '../../ui/display/status-tag';
import type { ImportFieldView, ImportRow, ImportView } from './api/types';
import { recordPath } from './record-path';
import styles from './imports.module.css';

const tones: Record<ImportRow['state'], Tone> = {
  HEADER: 'neutral',
  UNCHECKED: 'waiting',
  GOOD: 'good',
  BAD: 'bad',
  EXCLUDED: 'neutral',
  IMPORTED: 'good',
  REFUSED: 'bad',
  REVERTED: 'neutral',
  KEPT: 'warn',
};

interface Props {
  run: ImportView;
  row: ImportRow;
  /** Whose problems stand in their own cells. */
  fields: readonly ImportFieldView[];
}

/** What becomes of a row, what it repeats, and what no single cell can say. */
export function RowState({ run, row, fields }: Props) {
  const { t } = useTranslation();
  const repeats = row.duplicateOfNumber !== null || row.duplicateOf.length > 0;
  const isDuplicate = row.state === 'GOOD' && repeats;
  const shown = new Set(fields.map(({ name }) => name));
  const others = row.problems.filter(({ field }) => field === null || !shown.has(field));
  const path = recordPath(run.kind, row.recordId);
  return (
    <div className={styles.rowState}>
      <StatusTag tone={isDuplicate ? 'warn' : tones[row.state]}>
        {isDuplicate ? t('imports:duplicate') : t(`imports:rowState.${row.state}`)}
      </StatusTag>
      {isDuplicate && row.duplicateOfNumber !== null && (
        <small>{t('imports:duplicateOfRow', { number: row.duplicateOfNumber })}</small>
      )}
      {isDuplicate &&
        row.duplicateOf.map(({ id, code }) => (
          <small key={id}>
            {t('imports:duplicateOfRecord')} <Link to={recordPath(run.kind, id) ?? ''}>{code}</Link>
          </small>
        ))}
      {others.map(({ field, message }) => (
        <small key={`${field ?? ''}${message}`} className={styles.problem}>
          {message}
        </small>
      ))}
      {path && (
        <small>
          <Link to={path}>{t('imports:openRecord')}</Link>
        </small>
      )}
    </div>
  );
}
