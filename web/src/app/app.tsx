import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { sessionKey } from '../lib/session';
import { onSignedOut } from '../api/client';
import { createQueryClient } from '../api/query-client';
import { Providers } from './providers';
import { createRouter } from './router';

export function App() {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createRouter);
  useEffect(
    () =>
      // Without its session the frame asks for the sign-in and comes back to the same address; drafts stay where they are.
      onSignedOut(() => queryClient.removeQueries({ queryKey: sessionKey })),
    [queryClient],
  );
  return (
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  );
}
