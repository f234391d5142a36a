import { useState } from 'react';

/** The one-time token behind the # of the address; taken out of it at once, so that it is not left in the history. */
export function useToken(): string {
  const [token] = useState(() => {
    const found = window.location.hash.replace(/^#(?:token=)?/, '');
    return decodeURIComponent(found);
  });
  return token;
}
