import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
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
  const [loading, setLoading] = useState<readonly LeadStage[]>([]);
  const toast = useToast();
  const problemText = useProblemText();
  const current = continuing(pages, board);
  const cursorOf = (stage: LeadStage): string | null => {
    const continued = current.cursors[stage];
    return continued === undefined
      ? (board.columns.find((column) => column.stage === stage)?.nextCursor ?? null)
      : continued;
  };
  const load = async (stage: LeadStage): Promise<void> => {
    setLoading((stages) => [...stages, stage]);
    try {
      const page = await fetchLeads({ sort: '-firstReportedAt', ...query, stage: [stage] }, cursorOf(stage));
      setPages((latest) => {
        const { rows, cursors } = continuing(latest, board);
        return {
          board,
          rows: { ...rows, [stage]: [...(rows[stage] ?? []), ...page.items] },
          cursors: { ...cursors, [stage]: page.nextCursor },
        };
      });
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    } finally {
      setLoading((stages) => stages.filter((other) => other !== stage));
    }
  };
  return {
    rowsOf: (stage) => current.rows[stage] ?? [],
    hasMore: (stage) => cursorOf(stage) !== null,
    isLoading: (stage) => loading.includes(stage),
    loadMore: (stage) => {
      if (!loading.includes(stage)) {
        void load(stage);
      }
    },
  };
}

function continuing(pages: Pages, board: LeadBoard): Pages {
  return pages.board === board ? pages : { board, rows: {}, cursors: {} };
}
