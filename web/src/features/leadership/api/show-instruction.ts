import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { listParameters } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { InstructionTimelineItem, InstructionView } from './types';

export const instructionKey = (id: string): readonly string[] => ['instruction', 'detail', id];

export function useInstruction(id: string): UseQueryResult<InstructionView> {
  return useQuery({
    queryKey: instructionKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/instructions/{id}', { params: { path: { id } } })),
  });
}

export function useInstructionTimeline(id: string): ListData<InstructionTimelineItem> {
  return useEndlessList({
    queryKey: ['instruction', 'timeline', id],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/instructions/{id}/timeline'>>({}, cursor);
      return unwrap(api.GET('/api/v1/instructions/{id}/timeline', { params: { path: { id }, query }, signal }));
    },
  });
}
