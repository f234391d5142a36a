import { useState } from 'react';

/** The token behind the # of the address: a page that is opened again from the history still has it. */
export function useToken(): string {
  const [token] = useState(() => window.location.hash.replace(/^#/, ''));
  return token;
}
