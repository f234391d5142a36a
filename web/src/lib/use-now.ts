import { useEffect, useState } from 'react';

const renewMs = 5000;

/** Real time, for heartbeats and the like; business time has its own clock. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), renewMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
