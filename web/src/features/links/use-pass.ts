import { useState } from 'react';

const key = 'landfall.pass';

interface Kept {
  token: string;
  pass: string;
}

/** What the code was exchanged for, kept for this tab alone: choosing a photo may reload the page on a small phone. */
export function usePass(token: string): [string | undefined, (pass: string | undefined) => void] {
  const [pass, setPass] = useState(() => readFor(token));
  const keep = (next: string | undefined): void => {
    setPass(next);
    try {
      if (next === undefined) {
        sessionStorage.removeItem(key);
      } else {
        sessionStorage.setItem(key, JSON.stringify({ token, pass: next } satisfies Kept));
      }
    } catch {
      // A browser that keeps nothing asks for the code again.
    }
  };
  return [pass, keep];
}

function readFor(token: string): string | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null;
    return kept?.token === token ? kept.pass : undefined;
  } catch {
    return undefined;
  }
}
