import { SkeletonLines } from '../states/loading';
import { ErrorState } from '../states/error-state';
import { CardList } from './card-list';
import { DataTable } from './data-table';
import { LoadMore } from './load-more';
import type { ListPageProps } from './list-page-props';
import type { Column } from './list-types';
import type { Selection } from './use-selection';
import styles from './list.module.css';

interface Props<Row> extends ListPageProps<Row> {
  isPhone: boolean;
  shownColumns: Column<Row>[];
  selection: Selection<Row> | undefined;
  changed: ReadonlySet<string>;
}

/** Loading, refused, empty, or the rows. */
export function ListBody<Row>(props: Props<Row>) {
  const { data } = props;
  if (data.isLoading) {
    return <SkeletonLines count={10} />;
  }
  if (data.error) {
    return <ErrorState error={data.error} onRetry={data.retry} />;
  }
  if (data.rows.length === 0) {
    return <>{props.empty}</>;
  }
  return (
    <div className={styles.body}>
      {props.isPhone ? (
        <CardList
          label={props.title}
          rows={data.rows}
          keyOf={props.keyOf}
          hrefOf={props.hrefOf}
          nameOf={props.nameOf}
          actionsOf={props.actionsOf}
          renderCard={props.renderCard}
          changed={props.changed}
        />
      ) : (
        <DataTable
          label={props.title}
          columns={props.shownColumns}
          rows={data.rows}
          keyOf={props.keyOf}
          hrefOf={props.hrefOf}
          nameOf={props.nameOf}
          actionsOf={props.actionsOf}
          selection={props.selection}
          changed={props.changed}
          sort={props.state.sort}
          onSort={props.state.setSort}
        />
      )}
      {data.hasMore && <LoadMore isLoading={data.isLoadingMore} onLoad={data.loadMore} />}
    </div>
  );
}
