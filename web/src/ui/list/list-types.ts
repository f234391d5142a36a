import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  /** Numbers stand right. */
  align?: 'right';
  width?: number;
  /** The name the API sorts by; without it the column is not sortable. */
  sortKey?: string;
  isHiddenAtFirst?: boolean;
}

export interface FilterOption {
  value: string;
  label: string;
}

export interface Filter {
  key: string;
  label: string;
  /** `choices`: any of several; `choice`: one; `flag`: yes or not asked; `dates`: a range, sent as `<key>From` and `<key>To`. */
  kind: 'choices' | 'choice' | 'flag' | 'dates';
  options?: FilterOption[];
}

/** A named set of filters, shown as a tab. */
export interface View {
  key: string;
  label: string;
  /** What the address would hold: "stage=reported&sort=-reportedAt". */
  query: string;
}

export interface Action {
  key: string;
  label: string;
  icon?: ReactNode;
  isDanger?: boolean;
  onRun: () => void;
}

/** What a list is fed with; `useEndlessList` makes it. */
export interface ListData<Row> {
  rows: Row[];
  total: { count: number; isCapped: boolean } | undefined;
  isLoading: boolean;
  error: Error | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  retry: () => void;
}
