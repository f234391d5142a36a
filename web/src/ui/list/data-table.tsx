import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActionMenu } from './action-menu';
import type { Action, Column } from './list-types';
import type { Selection } from './use-selection';
import styles from './list.module.css';

interface Props<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  hrefOf?: ((row: Row) => string) | undefined;
  nameOf: (row: Row) => string;
  actionsOf?: ((row: Row) => Action[]) | undefined;
  selection?: Selection<Row> | undefined;
  changed: ReadonlySet<string>;
  sort: string;
  onSort: (sort: string) => void;
}

/** A plain table: the browser lays it out, the keyboard reaches it, a reader reads it. */
export function DataTable<Row>(props: Props<Row>) {
  const { t } = useTranslation();
  const { selection, columns, actionsOf } = props;
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={props.label}>
        <thead>
          <tr>
            {selection && (
              <th className={styles.check}>
                <Checkbox
                  checked={selection.isAll}
                  indeterminate={selection.chosen.length > 0 && !selection.isAll}
                  onChange={selection.toggleAll}
                  aria-label={t('ui:list.chooseAll')}
                />
              </th>
            )}
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
            {actionsOf && (
              <th className={styles.actions}>
                <span className="visually-hidden">{t('ui:list.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <DataRow key={props.keyOf(row)} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: string;
  onSort: (sort: string) => void;
}) {
  const { sortKey } = column;
  const direction = sortDirection(sortKey, sort);
  return (
    <th data-align={column.align} style={{ width: column.width }} aria-sort={direction}>
      {sortKey ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort(direction === 'descending' ? sortKey : `-${sortKey}`)}
        >
          {column.title}
          {direction === 'ascending' && <CaretUpOutlined aria-hidden />}
          {direction === 'descending' && <CaretDownOutlined aria-hidden />}
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}

function sortDirection(sortKey: string | undefined, sort: string): 'ascending' | 'descending' | undefined {
  if (!sortKey || (sort !== sortKey && sort !== `-${sortKey}`)) {
    return undefined;
  }
  return sort === sortKey ? 'ascending' : 'descending';
}

function DataRow<Row>({
  row,
  columns,
  keyOf,
  hrefOf,
  nameOf,
  actionsOf,
  selection,
  changed,
}: Props<Row> & { row: Row }) {
  const { t } = useTranslation();
  const key = keyOf(row);
  const href = hrefOf?.(row);
  return (
    <tr data-row={key} data-chosen={selection?.has(key) || undefined} data-changed={changed.has(key) || undefined}>
      {selection && (
        <td className={styles.check}>
          <Checkbox
            checked={selection.has(key)}
            onChange={() => selection.toggle(key)}
            aria-label={t('ui:list.choose', { name: nameOf(row) })}
          />
        </td>
      )}
      {columns.map((column, index) => (
        <td key={column.key} data-align={column.align}>
          {index === 0 && href ? (
            <Link className={styles.rowLink} data-row-link to={href}>
              {column.render(row)}
            </Link>
          ) : (
            column.render(row)
          )}
        </td>
      ))}
      {actionsOf && (
        <td className={styles.actions}>
          <ActionMenu actions={actionsOf(row)} label={t('ui:list.actionsOf', { name: nameOf(row) })} />
        </td>
      )}
    </tr>
  );
}
