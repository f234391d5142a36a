import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { ApiProblem } from '../../../api/problem';
import { importKey } from './show-import';
import type { ChangeImportRow, ImportRow } from './types';

export interface RowMending {
  number: number;
  change: ChangeImportRow;
}

/** Types over cells of a row, leaves it out or takes it in again; the server checks it at once. */
export function useMendRow(id: string): UseMutationResult<ImportRow, ApiProblem, RowMending> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ number, change }: RowMending) =>
      unwrap(api.PATCH('/api/v1/imports/{id}/rows/{number}', { params: { path: { id, number } }, body: change })),
    onSettled: async () => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['import', 'rows', id] }),
        queryClient.invalidateQueries({ queryKey: importKey(id) }),
      ]);
    },
  });
}
