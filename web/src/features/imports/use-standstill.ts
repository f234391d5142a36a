import { useEffect, useState } from 'react';

const stillAfterMs = 20_000;

/** Whether a number has not moved for a while: a busy server must not look like one that does nothing. */
export function useStandstill(done: number): boolean {
  const [stillAt, setStillAt] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setStillAt(done), stillAfterMs);
    return () => clearTimeout(timer);
  }, [done]);
  return stillAt === done;
}
