import { useMemo, type ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { CardList } from '../../ui/list/card-list';
import { DataTable } from '../../ui/list/data-table';
import type { Action, Column } from '../../ui/list/list-types';
import { LoadMore } from '../../ui/list/load-more';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { usePhone } from '../../ui/theme/use-phone';
import { useImportRows, type ShownRows } from './api/import-rows';
import type { ImportFieldView, ImportKind, ImportRow, ImportView } from './api/types';
import { FieldCell } from './field-cell';
import { RowState } from './row-state';
import { shownFields } from './shown-fields';
import { useRowChange, type ChangeRow } from './use-row-change';
import styles from './imports.module.css';

interface Props {
  run: ImportView;
  kind: ImportKind;
  show: ShownRows;
  empty: ReactNode;
}

const none: ReadonlySet<string> = new Set();
const keyOf = (row: ImportRow): string => String(row.number);

/** Rows of a sheet, cell by cell as they were understood. */
export function RowList({ run, kind, show, empty }: Props) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const data = useImportRows(run.id, show);
  const change = useRowChange(run.id);
  const onChange = run.can.mend ? change : undefined;
  const fields = useMemo(() => shownFields(kind, run.mapping, data.rows), [kind, run.mapping, data.rows]);
  if (data.isLoading) {
    return <SkeletonLines count={8} />;
  }
  if (data.error) {
    return <ErrorState error={data.error} onRetry={data.retry} />;
  }
  if (data.rows.length === 0) {
    return <>{empty}</>;
  }
  const list = {
    label: t('imports:rows'),
    rows: data.rows,
    keyOf,
    nameOf: (row: ImportRow) => t('imports:row', { number: row.number }),
    changed: none,
    ...(onChange ? { actionsOf: (row: ImportRow) => actionsOf(t, row, onChange) } : {}),
  };
  const columns = columnsOf(t, { run, fields, onChange });
  return (
    <div>
      {isPhone ? (
        <CardList {...list} renderCard={(row) => <RowCard row={row} {...{ run, fields, onChange }} />} />
      ) : (
        <DataTable {...list} columns={columns} sort="" onSort={() => undefined} />
      )}
      {data.hasMore && <LoadMore isLoading={data.isLoadingMore} onLoad={data.loadMore} />}
    </div>
  );
}

interface Surroundings {
  run: ImportView;
  fields: readonly ImportFieldView[];
  onChange: ChangeRow | undefined;
}

function columnsOf(t: TFunction, { run, fields, onChange }: Surroundings): Column<ImportRow>[] {
  return [
    { key: 'number', title: t('imports:rowNumber'), align: 'right', width: 64, render: (row) => row.number },
    { key: 'state', title: t('imports:list.state'), render: (row) => <RowState run={run} row={row} fields={fields} /> },
    ...fields.map((field, place): Column<ImportRow> => ({
      key: field.name,
      title: field.title,
      ...(field.kind === 'amount' || field.kind === 'area' ? { align: 'right' as const } : {}),
      render: (row) =>
        row.state === 'HEADER' ? (
          place === 0 && <HeaderText row={row} />
        ) : (
          <FieldCell row={row} field={field} onChange={onChange} />
        ),
    })),
  ];
}

function RowCard({ row, run, fields, onChange }: Surroundings & { row: ImportRow }) {
  return (
    <>
      <RowState run={run} row={row} fields={fields} />
      {row.state === 'HEADER' ? (
        <HeaderText row={row} />
      ) : (
        <dl className={styles.cardFields}>
          {fields.map((field) => (
            <div key={field.name}>
              <dt>{field.title}</dt>
              <dd>
                <FieldCell row={row} field={field} onChange={onChange} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function HeaderText({ row }: { row: ImportRow }) {
  return <span className={styles.soft}>{row.cells.filter((cell) => cell.trim() !== '').join(' · ')}</span>;
}

function actionsOf(t: TFunction, { number, state }: ImportRow, onChange: ChangeRow): Action[] {
  if (state === 'HEADER') {
    return [];
  }
  const isExcluded = state === 'EXCLUDED';
  return [
    {
      key: 'exclude',
      label: isExcluded ? t('imports:action.include') : t('imports:action.exclude'),
      onRun: () => void onChange(number, { isExcluded: !isExcluded }),
    },
  ];
}
