import { useCallback } from 'react';
import { asProblem } from '../../api/problem';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { useMendRow } from './api/mend-row';
import type { ChangeImportRow } from './api/types';

/** Whether it was taken; otherwise what was typed stays where it is. */
export type ChangeRow = (number: number, change: ChangeImportRow) => Promise<boolean>;

export function useRowChange(id: string): ChangeRow {
  const toast = useToast();
  const problemText = useProblemText();
  const { mutateAsync } = useMendRow(id);
  return useCallback(
    async (number, change) => {
      try {
        await mutateAsync({ number, change });
        return true;
      } catch (error) {
        toast({ text: problemText(asProblem(error)), tone: 'bad' });
        return false;
      }
    },
    [mutateAsync, problemText, toast],
  );
}
