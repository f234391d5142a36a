import type { ListQuery } from '../../api/list';
import type { Filter } from '../list/list-types';

/** A list that goes out as a table. */
export interface ExportSource {
  /** Where the .xlsx comes from. */
  path: string;
  /** The sheets in which it may be had, the first one chosen; `query` tells the route which one. */
  sheets: ReadonlyArray<{ name: string; query?: ListQuery }>;
  filters: readonly Filter[];
  /** What the list shows now. */
  query: ListQuery;
}

/** What was chosen in the dialog. */
export interface ExportChoice {
  /** Name of a sheet, or of a form of the zone. */
  form: string;
  /** Undefined: all of them. */
  columns: string[] | undefined;
  phones: 'masked' | 'full';
}
