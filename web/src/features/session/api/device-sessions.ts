import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { DeviceSession } from './types';

const queryKey = ['me', 'sessions'];

export function useDeviceSessions(): UseQueryResult<DeviceSession[]> {
  return useQuery({
    queryKey,
    queryFn: async () => (await unwrap(api.GET('/api/v1/me/sessions'))).items,
  });
}

export function useRevokeSession(): UseMutationResult<unknown, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey }),
  });
}
