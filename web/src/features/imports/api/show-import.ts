import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { ImportView } from './types';

export const importKey = (id: string): readonly string[] => ['import', 'detail', id];

/** Those that go on by themselves. */
const underWay: ReadonlyArray<ImportView['state']> = ['CHECKING', 'IMPORTING', 'REVERTING'];
const pollMs = 1_500;

export function isUnderWay({ state }: Pick<ImportView, 'state'>): boolean {
  return underWay.includes(state);
}

/** Asked again and again while the server is at it: whoever leaves and comes back sees how far it is. */
export function useImport(id: string): UseQueryResult<ImportView> {
  return useQuery({
    queryKey: importKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? pollMs : false),
  });
}
