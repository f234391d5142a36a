import { api, unwrap } from '../../../api/client';
import { listParameters, type ListQuery } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { InstructionListItem } from './types';

export const instructionListKey = ['instruction', 'list'] as const;

export function useInstructions(asked: ListQuery): ListData<InstructionListItem> {
  return useEndlessList({
    queryKey: [...instructionListKey, asked],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/instructions'>>(asked, cursor);
      return unwrap(api.GET('/api/v1/instructions', { params: { query }, ...(signal ? { signal } : {}) }));
    },
  });
}
