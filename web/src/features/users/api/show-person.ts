import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { PersonView } from './types';

export function usePerson(id: string): UseQueryResult<PersonView> {
  return useQuery({
    queryKey: ['people', 'detail', id],
    queryFn: () => unwrap(api.GET('/api/v1/people/{id}', { params: { path: { id } } })),
  });
}
