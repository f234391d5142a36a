import { useState } from 'react';
import { fetchLeads } from './api/list-leads';
import type { LeadBoard, LeadListItem, LeadStage } from './api/types';

interface Pages {
  /** The board that they continue: a new answer begins anew. */
  board: LeadBoard;
  rows: Partial<Record<LeadStage, LeadListItem[]>>;
  cursors: Partial<Record<LeadStage, string | null>>;
}

export interface ColumnPages {
  rowsOf: (stage: LeadStage) => LeadListItem[];
  hasMore: (stage: LeadStage) => boolean;
  isLoading: (stage: LeadStage) => boolean;
  loadMore: (stage: LeadStage) => void;
}

/** What was loaded below the first cards of each column. */
export function useColumnPages(board: LeadBoard, query: Record<string, string | string[]>): ColumnPages {
  const [pages, setPages] = useState<Pages>({ board, rows: {}, cursors: {} });
  const [loading, setLoading] = useState<LeadStage>();
  const current: Pages = pages.board === board ? pages : { board, rows: {}, cursors: {} };
  const cursorOf = (stage: LeadStage): string | null => {
    const continued = current.cursors[stage];
    return continued === undefined
      ? (board.columns.find((column) => column.stage === stage)?.nextCursor ?? null)
      : continued;
  };
  const load = async (stage: LeadStage): Promise<void> => {
    setLoading(stage);
    try {
      const page = await fetchLeads({ sort: '-firstReportedAt', ...query, stage: [stage] }, cursorOf(stage));
      setPages({
        board,
        rows: { ...current.rows, [stage]: [...(current.rows[stage] ?? []), ...page.items] },
        cursors: { ...current.cursors, [stage]: page.nextCursor },
      });
    } finally {
      setLoading(undefined);
    }
  };
  return {
    rowsOf: (stage) => current.rows[stage] ?? [],
    hasMore: (stage) => cursorOf(stage) !== null,
    isLoading: (stage) => loading === stage,
    loadMore: (stage) => void load(stage),
  };
}
