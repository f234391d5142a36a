import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { ApiProblem } from '../../../api/problem';
import { importListKey } from './list-imports';
import { importKey } from './show-import';
import type { ImportView } from './types';

/** One change of an import: the answer is the import as it is now; its rows and the list are asked anew. */
export function useImportChange<Input>(
  change: (input: Input) => Promise<ImportView>,
): UseMutationResult<ImportView, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (run) => queryClient.setQueryData(importKey(run.id), run),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: importListKey });
      await queryClient.invalidateQueries({ queryKey: ['import', 'rows'] });
    },
  });
}
