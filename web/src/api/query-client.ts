import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem';

/** Refusals are answers: only a lost connection or a fault of the server is worth asking again. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const transient = error instanceof ApiProblem && (error.isOffline || error.status >= 500);
  return transient && failures < 2;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: isWorthRetrying, staleTime: 15_000, refetchOnWindowFocus: true, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
