import { useEffect, useState, type ReactNode } from 'react';

/** Shows what stands for loading only when it lasts: a skeleton that flashes is worse than none. */
export function Delayed({ after = 200, children }: { after?: number; children: ReactNode }) {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  // Busy from the first moment, for assistive technology and whoever waits for the page to settle.
  return <div aria-busy="true">{isDue ? children : null}</div>;
}
