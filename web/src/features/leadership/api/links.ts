import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, unwrap } from '../../../api/client';
import { listParameters, type ListQuery } from '../../../api/list';
import type { ApiProblem } from '../../../api/problem';
import type { QueryOf } from '../../../api/schemas';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { LeaderLinkView, LinkLeader } from './types';

export interface LinkVersion {
  id: string;
  version: number;
}

export function useLinks(asked: ListQuery): ListData<LeaderLinkView> {
  return useEndlessList({
    queryKey: ['leader-link', 'list', asked],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/leader-links'>>(asked, cursor);
      return unwrap(api.GET('/api/v1/leader-links', { params: { query }, ...(signal ? { signal } : {}) }));
    },
  });
}

export async function linkLeader(body: LinkLeader, key: string): Promise<LeaderLinkView> {
  return unwrap(api.POST('/api/v1/leader-links', { body, headers: idempotencyKey(key) }));
}

export async function changeCadence({ id, version }: LinkVersion, cadenceDays: number | null): Promise<LeaderLinkView> {
  const to = { params: { path: { id } }, headers: ifMatch(version), body: { cadenceDays } };
  return unwrap(api.PATCH('/api/v1/leader-links/{id}', to));
}

/** Answers the link of the leader who took over. */
export async function handOverLink(
  { id, version }: LinkVersion,
  body: { leaderId: string; note?: string },
): Promise<LeaderLinkView> {
  const to = { params: { path: { id } }, headers: ifMatch(version), body };
  return unwrap(api.POST('/api/v1/leader-links/{id}/handover', to));
}

export async function endLink({ id, version }: LinkVersion, note: string): Promise<LeaderLinkView> {
  const to = { params: { path: { id } }, headers: ifMatch(version), body: note === '' ? {} : { note } };
  return unwrap(api.POST('/api/v1/leader-links/{id}/end', to));
}

/** One change of a link; what a leader sees in full hangs on it. */
export function useLinkChange<Input>(
  change: (input: Input) => Promise<LeaderLinkView>,
): UseMutationResult<LeaderLinkView, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ['leader-link'] });
      await queryClient.invalidateQueries({ queryKey: ['lead'] });
    },
  });
}
