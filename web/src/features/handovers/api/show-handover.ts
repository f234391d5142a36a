import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { download } from '../../../api/download';
import { listParameters } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import type { ListData } from '../../../ui/list/list-types';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { HandoverItem, HandoverView } from './types';

export function useHandover(id: string): UseQueryResult<HandoverView> {
  return useQuery({
    queryKey: ['handover', 'detail', id],
    queryFn: () => unwrap(api.GET('/api/v1/handovers/{id}', { params: { path: { id } } })),
  });
}

/** Its lines, as the reader may see them. */
export function useHandoverItems(id: string): ListData<HandoverItem> {
  return useEndlessList<HandoverItem>({
    queryKey: ['handover', 'items', id],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/handovers/{id}/items'>>({}, cursor);
      return unwrap(api.GET('/api/v1/handovers/{id}/items', { params: { path: { id }, query }, signal }));
    },
  });
}

/** Saves 工作移交清单 of one receiver as .docx. */
export async function savePack(id: string, toId: string): Promise<void> {
  await download(`/api/v1/handovers/${id}/pack`, { toId });
}
