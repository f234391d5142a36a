import type { ReactNode } from 'react';

export interface BoardCard {
  id: string;
  name: string;
  href: string;
  /** At most four facts. */
  facts: ReactNode;
  /** Columns that the reader may try to move it to. */
  targets: string[];
}

export interface BoardColumn {
  key: string;
  title: string;
  count: number;
  isCapped?: boolean;
  /** The sum of the column's amounts, if any. */
  sum?: ReactNode;
  cards: BoardCard[];
  hasMore: boolean;
  isLoadingMore: boolean;
  onLoadMore: () => void;
}

export interface Move {
  card: BoardCard;
  to: BoardColumn;
}
