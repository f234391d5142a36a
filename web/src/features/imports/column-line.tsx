import { EyeInvisibleOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from './api/types';
import type { SheetColumn } from './sheet-columns';
import styles from './imports.module.css';

interface Props {
  column: SheetColumn;
  kind: ImportKind;
  field: string | undefined;
  onChoose: (field: string | undefined) => void;
}

/** One column of the sheet: its header, what stands in it, and which field that is. */
export function ColumnLine({ column, kind, field, onChoose }: Props) {
  const { t } = useTranslation();
  const title = column.title === '' ? t('imports:mapping.untitled', { number: column.index + 1 }) : column.title;
  const id = `column-${String(column.index)}`;
  const options = kind.fields.map(({ name, title: fieldTitle, isRequired }) => ({
    value: name,
    label: isRequired ? t('imports:mapping.required', { title: fieldTitle }) : fieldTitle,
  }));
  return (
    <li className={styles.column} data-mapped={field !== undefined || undefined}>
      <div>
        <label htmlFor={id}>
          {title}
          {column.isHidden && (
            <span className={styles.hidden}>
              <EyeInvisibleOutlined aria-hidden /> {t('imports:mapping.hidden')}
            </span>
          )}
        </label>
        <p className={styles.samples}>{column.samples.join(t('imports:sampleComma'))}</p>
      </div>
      <Select
        id={id}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('imports:mapping.leaveOut')}
        value={field ?? null}
        onChange={(next: string | null | undefined) => onChoose(next ?? undefined)}
        options={options}
      />
    </li>
  );
}
