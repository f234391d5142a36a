import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, unwrap } from '../../../api/client';
import { download } from '../../../api/download';
import { listParameters, type ListQuery } from '../../../api/list';
import type { ApiProblem } from '../../../api/problem';
import type { QueryOf } from '../../../api/schemas';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { FieldWorkView, RecordFieldWork } from './types';

/** Under which kind an on-site record waits in the outbox. */
export const fieldWorkKind = 'field-work.record';

export function useFieldWorks(asked: ListQuery): ListData<FieldWorkView> {
  return useEndlessList({
    queryKey: ['field-work', 'list', asked],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/field-works'>>(asked, cursor);
      return unwrap(api.GET('/api/v1/field-works', { params: { query }, ...(signal ? { signal } : {}) }));
    },
  });
}

export function useFieldWork(id: string): UseQueryResult<FieldWorkView> {
  return useQuery({
    queryKey: ['field-work', 'detail', id],
    queryFn: () => unwrap(api.GET('/api/v1/field-works/{id}', { params: { path: { id } } })),
  });
}

/** Records it. The same key answers with the first one, so what waited on the phone makes its tasks once. */
export async function recordFieldWork(body: RecordFieldWork, key: string): Promise<FieldWorkView> {
  return unwrap(api.POST('/api/v1/field-works', { body, headers: idempotencyKey(key) }));
}

export async function trashFieldWork({ id, version }: { id: string; version: number }): Promise<undefined> {
  await unwrap(api.DELETE('/api/v1/field-works/{id}', { params: { path: { id } }, headers: ifMatch(version) }));
  return undefined;
}

export async function restoreFieldWork(id: string): Promise<FieldWorkView> {
  return unwrap(api.POST('/api/v1/field-works/{id}/restoration', { params: { path: { id } } }));
}

/** Saves 挂钩帮扶走访记录表 as .docx. */
export async function printFieldWork(id: string): Promise<void> {
  await download(`/api/v1/field-works/${id}/form`);
}

export function useFieldWorkChange<Input>(
  change: (input: Input) => Promise<FieldWorkView | undefined>,
): UseMutationResult<FieldWorkView | undefined, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ['field-work'] });
      await queryClient.invalidateQueries({ queryKey: ['leader-link'] });
      await queryClient.invalidateQueries({ queryKey: ['task'] });
    },
  });
}
