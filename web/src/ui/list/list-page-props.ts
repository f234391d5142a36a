import type { ReactNode } from 'react';
import type { Action, Column, Filter, ListData, View } from './list-types';
import type { ListState } from './use-list-state';

export interface ListPageProps<Row> {
  /** Under which chosen columns and saved views are remembered. */
  listId: string;
  title: string;
  /** Buttons beside the title. */
  actions?: ReactNode;
  state: ListState;
  views?: View[];
  filters: Filter[];
  columns: Column<Row>[];
  data: ListData<Row>;
  keyOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  hrefOf?: (row: Row) => string;
  /** A number or time that grows with each change: what others change is then marked for a moment. */
  versionOf?: (row: Row) => string | number;
  actionsOf?: (row: Row) => Action[];
  bulkActionsOf?: (rows: Row[]) => Action[];
  renderCard: (row: Row) => ReactNode;
  empty: ReactNode;
  /** Something that belongs above the rows, such as a note that the list has changed. */
  notice?: ReactNode;
}
