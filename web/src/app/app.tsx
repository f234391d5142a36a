import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import type { QueryClient } from '@tanstack/react-query';
import { sessionKey, sessionQuery } from '../lib/session';
import { onSignedOut } from '../api/client';
import { createQueryClient } from '../api/query-client';
import { Providers } from './providers';
import { createRouter } from './router';
import { publicRoutes } from './routes';
import { loadShell } from './shell/load-shell';

export function App() {
  const [queryClient] = useState(startQueryClient);
  const [router] = useState(createRouter);
  useEffect(
    () =>
      // Without its session the frame asks for the sign-in and comes back to the same address; drafts stay where they are.
      onSignedOut(() => void queryClient.invalidateQueries({ queryKey: sessionKey })),
    [queryClient],
  );
  useEffect(() => {
    const askAgain = (): void => void queryClient.invalidateQueries();
    window.addEventListener('online', askAgain);
    return () => window.removeEventListener('online', askAgain);
  }, [queryClient]);
  return (
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  );
}

/** Asks who is signed in while the code of the screen is still on its way. */
function startQueryClient(): QueryClient {
  const queryClient = createQueryClient();
  if (!publicRoutes.some((route) => route.path === window.location.pathname)) {
    void queryClient.prefetchQuery(sessionQuery);
    void loadShell();
  }
  return queryClient;
}
