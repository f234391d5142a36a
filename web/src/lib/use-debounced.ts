import { useEffect, useRef, useState } from 'react';

/** The value once it has rested for `ms`; a new object with the same content is no new value. */
export function useDebounced<Value>(value: Value, ms: number): Value {
  const [rested, setRested] = useState(value);
  const content = JSON.stringify(value);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  useEffect(() => {
    const timer = setTimeout(() => setRested(latest.current), ms);
    return () => clearTimeout(timer);
  }, [content, ms]);
  return rested;
}
