import { useState } from 'react';
import { Button, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OwnSheet } from '../../../api/own-sheets';
import { Panel } from '../../../ui/layout/panel';
import { ErrorState } from '../../../ui/states/error-state';
import { useToast } from '../../../ui/toast/toast-context';
import { mapOwnSheet, useOwnSheetChange, type OwnMapping } from '../api/own-sheets';
import styles from './own.module.css';

const rows = ['headerRow', 'bodyRow', 'footRow'] as const;
const mostRows = 200;

/** Which of our fields stands under which header: suggested from the headers, decided by a person. */
export function OwnMappingForm({ own }: { own: OwnSheet }) {
  const { t } = useTranslation();
  const toast = useToast();
  const { name, headerRow, bodyRow, footRow, columns } = own;
  const [mapping, setMapping] = useState<OwnMapping>({ name, headerRow, bodyRow, footRow, columns });
  const save = useOwnSheetChange((body: OwnMapping) => mapOwnSheet(own, body));
  const choose = (column: string, key: string | null): void =>
    setMapping({
      ...mapping,
      columns: mapping.columns.map((one) => (one.column === column ? { ...one, key } : one)),
    });
  const isFixed = !own.can.manage;
  return (
    <Panel title={t('documents:own.mapping')} note={t('documents:own.mappingHint')}>
      <div className={styles.places}>
        {rows.map((row) => (
          <label key={row}>
            {t(`documents:own.row.${row}`)}
            <InputNumber
              min={1}
              max={mostRows}
              precision={0}
              disabled={isFixed}
              value={mapping[row]}
              placeholder={t('documents:own.noFoot')}
              onChange={(value) => setMapping({ ...mapping, [row]: value ?? (row === 'footRow' ? null : 1) })}
            />
          </label>
        ))}
      </div>
      <ul aria-label={t('documents:own.mapping')}>
        {mapping.columns.map(({ column, header, key }) => (
          <li key={column} className={styles.column} data-mapped={key !== null || undefined}>
            <label htmlFor={`own-${column}`}>
              <span className={styles.letter}>{column}</span> {header}
            </label>
            <Select<string | null>
              id={`own-${column}`}
              allowClear
              disabled={isFixed}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('documents:own.leaveOut')}
              value={key}
              options={own.fields.map((field) => ({ value: field.key, label: field.title }))}
              onChange={(next: string | null | undefined) => choose(column, next ?? null)}
            />
          </li>
        ))}
      </ul>
      {!isFixed && (
        <div className={styles.foot}>
          {save.error && <ErrorState error={save.error} />}
          <Button
            type="primary"
            loading={save.isPending}
            onClick={() => save.mutate(mapping, { onSuccess: () => toast({ text: t('documents:own.saved') }) })}
          >
            {t('documents:own.save')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
