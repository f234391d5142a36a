import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Page } from '../../api/list';
import type { ListData } from './list-types';

interface Source<Row> {
  queryKey: readonly unknown[];
  fetchPage: (cursor: string | null, signal: AbortSignal) => Promise<Page<Row>>;
  enabled?: boolean;
}

/** Pages by cursor behind one another. What is on the screen stays until the answer to a new filter has come. */
export function useEndlessList<Row>({ queryKey, fetchPage, enabled = true }: Source<Row>): ListData<Row> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page<Row>) => page.nextCursor,
    placeholderData: keepPreviousData,
    enabled,
  });
  const { fetchNextPage, refetch, isFetchingNextPage } = query;
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return {
    rows,
    total: query.data?.pages[0]?.total,
    isLoading: query.isPending && enabled,
    error: query.data ? null : query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: isFetchingNextPage,
    loadMore: useCallback(() => {
      if (!isFetchingNextPage) {
        void fetchNextPage();
      }
    }, [fetchNextPage, isFetchingNextPage]),
    retry: useCallback(() => void refetch(), [refetch]),
  };
}
