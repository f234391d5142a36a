import { useState } from 'react';
import { Button, Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/layout/panel';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useHeadRows } from './api/import-rows';
import { mapImport } from './api/map-import';
import type { ImportKind, ImportRow, ImportView, MapImport } from './api/types';
import { useImportChange } from './api/use-import-change';
import { ColumnLine } from './column-line';
import { fieldsByColumn, mappingOf, sheetColumns } from './sheet-columns';
import styles from './imports.module.css';

interface Props {
  run: ImportView;
  kind: ImportKind;
  onDone: () => void;
  onCancel: (() => void) | undefined;
}

/** Which row is the header and which column is what. Filled in from the headers and from last time; the person decides. */
export function MappingStep(props: Props) {
  const head = useHeadRows(props.run.id);
  if (head.isPending) {
    return <SkeletonLines count={8} />;
  }
  if (head.error) {
    return <ErrorState error={head.error} onRetry={() => void head.refetch()} />;
  }
  return <MappingForm {...props} rows={head.data} />;
}

function MappingForm({ run, kind, rows, onDone, onCancel }: Props & { rows: readonly ImportRow[] }) {
  const { t } = useTranslation();
  const [place, setPlace] = useState({ row: run.headerRow, count: run.headerRowCount });
  const [fields, setFields] = useState(() => fieldsByColumn(run.mapping));
  const map = useImportChange((body: MapImport) => mapImport(run, body));
  const columns = sheetColumns(run, rows, place);
  const taken = new Set(Object.values(fields));
  const missing = kind.fields.filter(({ name, isRequired }) => isRequired && !taken.has(name));
  const choose = (index: number, field: string | undefined): void => {
    const others = Object.entries(fields).filter(([column, name]) => Number(column) !== index && name !== field);
    setFields({ ...Object.fromEntries(others), ...(field === undefined ? {} : { [index]: field }) });
  };
  const submit = (): void => {
    const body = { headerRow: place.row, headerRowCount: place.count, mapping: mappingOf(fields) };
    map.mutate(body, { onSuccess: onDone });
  };
  return (
    <Panel title={t('imports:mapping.title')} note={t('imports:mapping.hint')}>
      <div className={styles.headerPlace}>
        <label htmlFor="header-row">{t('imports:mapping.headerRow')}</label>
        <Select
          id="header-row"
          value={place.row}
          onChange={(row) => setPlace({ ...place, row })}
          options={rows.map(({ number, cells }) => ({
            value: number,
            label: rowLabel(t('imports:row', { number }), cells),
          }))}
          popupMatchSelectWidth={false}
        />
        <Checkbox
          checked={place.count === 2}
          onChange={(event) => setPlace({ ...place, count: event.target.checked ? 2 : 1 })}
        >
          {t('imports:mapping.twoRows')}
        </Checkbox>
      </div>
      <ul className={styles.columns} aria-label={t('imports:mapping.columns')}>
        {columns.map((column) => (
          <ColumnLine
            key={column.index}
            column={column}
            kind={kind}
            field={fields[column.index]}
            onChoose={(field) => choose(column.index, field)}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        {missing.length > 0 && (
          <p className={styles.missing} role="status">
            {t('imports:mapping.missing', { fields: missing.map(({ title }) => title).join(t('imports:comma')) })}
          </p>
        )}
        {map.error && <ErrorState error={map.error} />}
        <Button type="primary" disabled={missing.length > 0} loading={map.isPending} onClick={submit}>
          {t('imports:mapping.check')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('imports:cancel')}</Button>}
      </div>
    </Panel>
  );
}

function rowLabel(row: string, cells: readonly string[]): string {
  const text = cells.filter((cell) => cell.trim() !== '').join(' · ');
  return text.length > 40 ? `${row}　${text.slice(0, 40)}…` : `${row}　${text}`;
}
