import { useState } from 'react';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportFieldView } from './api/types';
import styles from './imports.module.css';

interface Props {
  field: ImportFieldView;
  text: string;
  label: string;
  /** Something was typed over the sheet before. */
  canTakeBack: boolean;
  onSave: (text: string | null) => Promise<void>;
  onCancel: () => void;
}

const inputModes: Partial<Record<ImportFieldView['kind'], 'tel'>> = { phone: 'tel' };

/** Types over one cell, in the words of people; Enter keeps it, Escape leaves it. */
export function CellEditor({ field, text, label, canTakeBack, onSave, onCancel }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(isMasked(text) ? '' : text);
  const [isBusy, setIsBusy] = useState(false);
  const save = async (next: string | null): Promise<void> => {
    setIsBusy(true);
    await onSave(next);
    setIsBusy(false);
  };
  const words = wordsOf(field, [t('imports:yes'), t('imports:no')]);
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void save(typed);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {words ? (
        <Select
          autoFocus
          defaultOpen
          aria-label={label}
          value={words.includes(typed) ? typed : null}
          options={words.map((word) => ({ value: word, label: word }))}
          onChange={(word: string) => void save(word)}
        />
      ) : (
        <Input
          autoFocus
          aria-label={label}
          inputMode={inputModes[field.kind] ?? 'text'}
          value={typed}
          placeholder={isMasked(text) ? t('imports:typeAgain') : field.example}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <span>
        <Button size="small" type="primary" htmlType="submit" loading={isBusy}>
          {t('imports:action.keep')}
        </Button>
        {canTakeBack && (
          <Button size="small" disabled={isBusy} onClick={() => void save(null)}>
            {t('imports:action.takeBack')}
          </Button>
        )}
        <Button size="small" type="text" onClick={onCancel}>
          {t('imports:cancel')}
        </Button>
      </span>
    </form>
  );
}

/** A number that the server shows to nobody must be typed whole. */
function isMasked(text: string): boolean {
  return /\d\*{4}\d/.test(text);
}

function wordsOf({ kind, choices }: ImportFieldView, flags: readonly string[]): readonly string[] | undefined {
  if (kind === 'flag') {
    return flags;
  }
  return kind === 'choice' ? choices.map(({ name }) => name) : undefined;
}
