import { useRef } from 'react';
import type { InputRef } from 'antd';
import { useTranslation } from 'react-i18next';
import { Count } from '../display/money';
import { PageHead } from '../layout/page-head';
import { usePhone } from '../theme/use-phone';
import { BulkBar } from './bulk-bar';
import { ColumnChooser } from './column-chooser';
import { FilterChips } from './filter-chips';
import { ListBody } from './list-body';
import { PrintButton, PrintNote } from './print-note';
import { SearchField } from './search-field';
import { useChangedRows } from './use-changed-rows';
import { useColumns } from './use-columns';
import { useRowKeys } from './use-row-keys';
import { useSavedViews } from './use-saved-views';
import { useSelection } from './use-selection';
import { ViewTabs } from './view-tabs';
import type { ListPageProps } from './list-page-props';
import styles from './list.module.css';

/** The one list of the application. */
export function ListPage<Row>(props: ListPageProps<Row>) {
  const { t } = useTranslation();
  const { data, state, views = [] } = props;
  const isPhone = usePhone();
  const container = useRef<HTMLDivElement>(null);
  const search = useRef<InputRef>(null);
  const columns = useColumns(props.listId, props.columns);
  const saved = useSavedViews(props.listId);
  const selection = useSelection(data.rows, props.keyOf);
  const changed = useChangedRows(data.rows, props.keyOf, props.versionOf);
  const canChoose = props.bulkActionsOf !== undefined && !isPhone;
  useRowKeys({ container, search, onChoose: canChoose ? selection.toggle : undefined });
  return (
    <div className={styles.page} ref={container}>
      <PageHead
        title={props.title}
        note={data.total && <Count value={data.total.count} isCapped={data.total.isCapped} />}
        actions={props.actions}
      />
      {views.length > 0 && <ViewTabs views={views} saved={saved} state={state} />}
      <search className={styles.tools}>
        <div className={styles.search}>
          <SearchField value={state.search} onChange={state.setSearch} inputRef={search} />
        </div>
        <FilterChips filters={props.filters} state={state} />
        {!isPhone && <ColumnChooser columns={props.columns} chosen={columns} />}
        {!isPhone && <PrintButton />}
      </search>
      <PrintNote filters={props.filters} state={state} count={data.rows.length} hasMore={data.hasMore} />
      {props.notice}
      <ListBody
        {...props}
        isPhone={isPhone}
        shownColumns={columns.shown}
        selection={canChoose ? selection : undefined}
        changed={changed}
      />
      {selection.chosen.length > 0 && props.bulkActionsOf && (
        <BulkBar
          count={selection.chosen.length}
          actions={props.bulkActionsOf(selection.chosen)}
          onClear={selection.clear}
        />
      )}
      <p className="visually-hidden" role="status">
        {data.isLoading ? '' : t('ui:list.announce', { count: data.rows.length })}
      </p>
    </div>
  );
}
