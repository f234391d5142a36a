import { useState, type ReactNode } from 'react';
import { Button, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';

export interface ConflictingField {
  path: string;
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

interface Props {
  fields: ConflictingField[];
  /** The paths for which the reader keeps their own value; the others take what is stored. */
  onResolve: (mine: string[]) => void;
}

/** Two people changed the same record: both versions side by side, chosen field by field. Nothing typed is lost. */
export function ConflictView({ fields, onResolve }: Props) {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<Record<string, 'mine' | 'theirs'>>({});
  const choiceOf = (path: string): 'mine' | 'theirs' => choices[path] ?? 'mine';
  return (
    <section className={styles.conflict} role="alert" aria-label={t('ui:form.conflict')}>
      <h2>{t('ui:form.conflict')}</h2>
      <p>{t('ui:form.conflictHint')}</p>
      {fields.map((field) => (
        <fieldset key={field.path}>
          <legend>{field.label}</legend>
          <Radio.Group
            value={choiceOf(field.path)}
            onChange={(event) =>
              setChoices({ ...choices, [field.path]: event.target.value === 'theirs' ? 'theirs' : 'mine' })
            }
          >
            <Radio value="mine">
              {t('ui:form.mine')}: <b>{field.mine}</b>
            </Radio>
            <Radio value="theirs">
              {t('ui:form.theirs')}: <b>{field.theirs}</b>
            </Radio>
          </Radio.Group>
        </fieldset>
      ))}
      <Button
        type="primary"
        onClick={() => onResolve(fields.map((field) => field.path).filter((path) => choiceOf(path) === 'mine'))}
      >
        {t('ui:form.saveChosen')}
      </Button>
    </section>
  );
}
