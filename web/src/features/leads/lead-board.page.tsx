import { useMemo } from 'react';
import { UnorderedListOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Board } from '../../ui/board/board';
import type { BoardCard, BoardColumn, Move } from '../../ui/board/board-types';
import { Money } from '../../ui/display/money';
import { PageHead } from '../../ui/layout/page-head';
import { FilterChips } from '../../ui/list/filter-chips';
import { NewsNote } from '../../ui/list/news-note';
import { useListState } from '../../ui/list/use-list-state';
import { useLiveList } from '../../ui/list/use-live-list';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { leadBoardKey, useLeadBoard } from './api/lead-board';
import { moveLead } from './api/move-lead';
import { fetchLead } from './api/show-lead';
import { moveTargets, openStages, type LeadBoard, type LeadListItem } from './api/types';
import { useColumnPages } from './use-column-pages';
import { leadFilters } from './lead-filters';
import { LeadMarks } from './lead-tags';
import { NextDue } from './next-due';
import styles from './leads.module.css';

export function LeadBoardPage() {
  const { t } = useTranslation();
  const filters = useMemo(
    () => leadFilters(t).filter((filter) => filter.key !== 'stage' && filter.key !== 'isTrashed'),
    [t],
  );
  const state = useListState(filters, []);
  const board = useLeadBoard(state.query);
  const live = useLiveList(['lead'], leadBoardKey);
  const queryClient = useQueryClient();

  const onMove = async ({ card, to }: Move): Promise<void> => {
    const lead = leadOnBoard(board.data, card.id) ?? (await fetchLead(card.id));
    const target = moveTargets.find((stage) => stage === to.key);
    if (target) {
      await moveLead(lead, { to: target });
    }
    await queryClient.invalidateQueries({ queryKey: ['lead'] });
  };
  return (
    <div className={styles.board} {...live.watch}>
      <PageHead
        title={t('leads:board.title')}
        actions={
          <Link className={styles.quietLink} to="/leads">
            <UnorderedListOutlined aria-hidden /> {t('leads:list.title')}
          </Link>
        }
      />
      <FilterChips filters={filters} state={state} />
      <NewsNote live={live} />
      {board.isPending && <SkeletonLines count={8} />}
      {board.error && !board.data && <ErrorState error={board.error} onRetry={() => void board.refetch()} />}
      {board.data && <LoadedBoard board={board.data} query={state.query} onMove={onMove} />}
    </div>
  );
}

interface LoadedProps {
  board: LeadBoard;
  query: Record<string, string | string[]>;
  onMove: (move: Move) => Promise<void>;
}

function LoadedBoard({ board, query, onMove }: LoadedProps) {
  const { t } = useTranslation();
  const pages = useColumnPages(board, query);
  const columns: BoardColumn[] = board.columns.map((column) => ({
    key: column.stage,
    title: t(`leads:stage.${column.stage}`),
    count: column.count,
    sum: <Money yuan={column.intendedInvestment} />,
    cards: [...column.items, ...pages.rowsOf(column.stage)].map(toCard),
    hasMore: pages.hasMore(column.stage),
    isLoadingMore: pages.isLoading(column.stage),
    onLoadMore: () => pages.loadMore(column.stage),
  }));
  return (
    <Board
      label={t('leads:board.title')}
      columns={columns}
      onMove={onMove}
      hrefForMissing={(id, field) => `/leads/${id}?field=${encodeURIComponent(field)}`}
    />
  );
}

function toCard(lead: LeadListItem): BoardCard {
  return {
    id: lead.id,
    name: lead.title,
    href: `/leads/${lead.id}`,
    targets: lead.can.move
      ? moveTargets.filter((stage) => openStages.indexOf(stage) > openStages.findIndex((own) => own === lead.stage))
      : [],
    facts: (
      <>
        {lead.intendedInvestment && <Money yuan={lead.intendedInvestment} />}
        {lead.owner && <span>{lead.owner.name}</span>}
        <LeadMarks lead={lead} />
        <NextDue due={lead.nextDue} />
      </>
    ),
  };
}

function leadOnBoard(board: LeadBoard | undefined, id: string): LeadListItem | undefined {
  return board?.columns.flatMap((column) => column.items).find((lead) => lead.id === id);
}
