import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFieldView, ImportRow, RowReading } from './api/types';
import { CellEditor } from './cell-editor';
import { useReadingText } from './use-reading-text';
import type { ChangeRow } from './use-row-change';
import styles from './imports.module.css';

interface Props {
  row: ImportRow;
  field: ImportFieldView;
  onChange: ChangeRow | undefined;
}

/** One cell as it was understood, with what stands in the sheet where that is something else; mended where it stands. */
export function FieldCell({ row, field, onChange }: Props) {
  const { t } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  const reading = row.fields.find((one) => one.field === field.name);
  const problems = row.problems.filter((problem) => problem.field === field.name);
  const label = t('imports:action.mend', { title: field.title, number: row.number });
  const save = async (next: string | null): Promise<void> => {
    if (await onChange?.(row.number, { values: { [field.name]: next } })) {
      setIsEditing(false);
    }
  };
  if (isEditing) {
    return (
      <CellEditor
        field={field}
        text={reading?.text ?? ''}
        label={label}
        canTakeBack={reading?.isMended ?? false}
        onSave={save}
        onCancel={() => setIsEditing(false)}
      />
    );
  }
  const content = <CellContent field={field} reading={reading} problems={problems} />;
  const isBad = problems.length > 0 || undefined;
  return onChange ? (
    <button type="button" className={styles.cell} data-bad={isBad} onClick={() => setIsEditing(true)}>
      <span className="visually-hidden">{label}</span>
      {content}
    </button>
  ) : (
    <span className={styles.cell} data-bad={isBad}>
      {content}
    </span>
  );
}

interface ContentProps {
  field: ImportFieldView;
  reading: RowReading | undefined;
  problems: ImportRow['problems'];
}

function CellContent({ field, reading, problems }: ContentProps) {
  const { t } = useTranslation();
  const readingText = useReadingText(field);
  const text = reading?.text.trim() ?? '';
  const shown = reading ? readingText(reading) : '';
  const notRead = problems.length > 0 && text !== '' ? text : '—';
  return (
    <>
      <span>{shown === '' ? notRead : shown}</span>
      {shown !== '' && text !== shown && <small>{t('imports:asWritten', { text })}</small>}
      {reading?.notes.map((note) => (
        <small key={note}>{t(`imports:note.${note}`)}</small>
      ))}
      {reading?.isMended && <small>{t('imports:mended')}</small>}
      {problems.map(({ code, message }) => (
        <small key={code} className={styles.problem}>
          {message}
        </small>
      ))}
    </>
  );
}
