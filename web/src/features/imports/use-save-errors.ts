import { useCallback } from 'react';
import { asProblem } from '../../api/problem';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { saveErrors } from './api/import-files';

/** Saves the rows that are left as a sheet with the reason beside each; a refusal is said. */
export function useSaveErrors(id: string): () => void {
  const toast = useToast();
  const problemText = useProblemText();
  return useCallback(() => {
    saveErrors(id).catch((error: unknown) => toast({ text: problemText(asProblem(error)), tone: 'bad' }));
  }, [id, problemText, toast]);
}
