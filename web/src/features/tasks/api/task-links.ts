import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { ApiProblem } from '../../../api/problem';
import type { Schemas } from '../../../api/schemas';

export type TaskLinkView = Schemas['TaskLinkView'];

const linksKey = (taskId: string): readonly string[] => ['task', 'links', taskId];

export function useTaskLinks(taskId: string): UseQueryResult<Schemas['TaskLinkList'], ApiProblem> {
  return useQuery<Schemas['TaskLinkList'], ApiProblem>({
    queryKey: linksKey(taskId),
    queryFn: () => unwrap(api.GET('/api/v1/tasks/{id}/links', { params: { path: { id: taskId } } })),
  });
}

export function useGiveLink(taskId: string): UseMutationResult<TaskLinkView, ApiProblem, string> {
  const refresh = useRefresh(taskId);
  return useMutation({
    mutationFn: (unitId: string) =>
      unwrap(api.POST('/api/v1/tasks/{id}/links', { params: { path: { id: taskId } }, body: { unitId } })),
    onSettled: refresh,
  });
}

export function useRevokeLink(taskId: string): UseMutationResult<unknown, ApiProblem, string> {
  const refresh = useRefresh(taskId);
  return useMutation({
    mutationFn: (linkId: string) =>
      unwrap(api.DELETE('/api/v1/tasks/{id}/links/{linkId}', { params: { path: { id: taskId, linkId } } })),
    onSettled: refresh,
  });
}

/** A code to read out; it is shown once. */
export function useSpeakCode(taskId: string): UseMutationResult<Schemas['TaskLinkCode'], ApiProblem, string> {
  return useMutation({
    mutationFn: (linkId: string) =>
      unwrap(api.POST('/api/v1/tasks/{id}/links/{linkId}/code', { params: { path: { id: taskId, linkId } } })),
  });
}

export function useLinkUses(taskId: string, linkId: string): UseQueryResult<Schemas['TaskLinkUses'], ApiProblem> {
  return useQuery<Schemas['TaskLinkUses'], ApiProblem>({
    queryKey: [...linksKey(taskId), linkId, 'uses'],
    queryFn: () =>
      unwrap(api.GET('/api/v1/tasks/{id}/links/{linkId}/uses', { params: { path: { id: taskId, linkId } } })),
  });
}

function useRefresh(taskId: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: linksKey(taskId) });
}
