import { useState } from 'react';
import { Checkbox, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { keysOf } from './use-list-state';
import type { Filter } from './list-types';
import styles from './list.module.css';

interface Props {
  filter: Filter;
  values: Record<string, string[]>;
  onChange: (changes: Record<string, string[]>) => void;
}

const searchableFrom = 9;

/** What opens behind a filter's chip. */
export function FilterEditor({ filter, values, onChange }: Props) {
  // What was clicked shows at once, even while the address and the list are still changing.
  const [shown, setShown] = useState(values);
  const change = (changes: Record<string, string[]>): void => {
    setShown({ ...shown, ...changes });
    onChange(changes);
  };
  if (filter.kind === 'dates') {
    return <DatesEditor filter={filter} values={shown} onChange={change} />;
  }
  if (filter.kind === 'choice') {
    return (
      <Radio.Group
        className={styles.editor}
        value={shown[filter.key]?.[0]}
        options={filter.options ?? []}
        onChange={(event) => change({ [filter.key]: [String(event.target.value)] })}
      />
    );
  }
  return <ChoicesEditor filter={filter} values={shown} onChange={change} />;
}

function ChoicesEditor({ filter, values, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const options = filter.options ?? [];
  const shown = options.filter((option) => option.label.includes(text));
  return (
    <div className={styles.editor}>
      {options.length >= searchableFrom && (
        <Input
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('ui:list.findOption')}
          aria-label={t('ui:list.findOption')}
        />
      )}
      <Checkbox.Group
        className={styles.choices}
        value={values[filter.key] ?? []}
        options={shown}
        onChange={(chosen) => onChange({ [filter.key]: chosen })}
      />
    </div>
  );
}

function DatesEditor({ filter, values, onChange }: Props) {
  const { t } = useTranslation();
  const [from = '', to = ''] = keysOf(filter);
  return (
    <div className={styles.editor}>
      <label>
        {t('ui:list.from')}
        <Input
          type="date"
          value={values[from]?.[0] ?? ''}
          onChange={(event) => onChange({ [from]: one(event.target.value) })}
        />
      </label>
      <label>
        {t('ui:list.to')}
        <Input
          type="date"
          value={values[to]?.[0] ?? ''}
          onChange={(event) => onChange({ [to]: one(event.target.value) })}
        />
      </label>
    </div>
  );
}

function one(value: string): string[] {
  return value === '' ? [] : [value];
}
