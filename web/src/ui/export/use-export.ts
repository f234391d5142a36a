import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useProblemText } from '../states/problem-text';
import { useToast } from '../toast/toast-context';

export interface Running {
  /** By the clock of this device. */
  since: number;
  /** How much has arrived; undefined while the server is still writing. */
  share: number | undefined;
}

export interface RunningExport {
  running: Running | undefined;
  /** Answers whether it is saved. It goes on when the dialog is closed, even when the list is left. */
  run: (work: (onProgress: (share: number) => void) => Promise<unknown>, done: string) => Promise<boolean>;
}

export function useExport(): RunningExport {
  const toast = useToast();
  const problemText = useProblemText();
  const [running, setRunning] = useState<Running>();
  const run: RunningExport['run'] = async (work, done) => {
    const since = performance.now();
    setRunning({ since, share: undefined });
    try {
      await work((share) => setRunning({ since, share }));
      toast({ text: done });
      return true;
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
      return false;
    } finally {
      setRunning(undefined);
    }
  };
  return { running, run };
}
