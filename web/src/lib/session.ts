import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../api/client';
import type { ApiProblem } from '../api/problem';
import type { Schemas } from '../api/schemas';
import { setBusinessNow } from './business-clock';

/** Who is signed in, as `GET /api/v1/me` answers. */
export type Session = Schemas['Me'];

export const sessionKey = ['session'] as const;

async function fetchSession(): Promise<Session> {
  const session = await unwrap(api.GET('/api/v1/me'));
  setBusinessNow(session.businessNow);
  return session;
}

export const sessionQuery = { queryKey: sessionKey, queryFn: fetchSession, staleTime: 300_000 };

export function useSessionQuery(): UseQueryResult<Session, ApiProblem> {
  return useQuery<Session, ApiProblem>(sessionQuery);
}

/** For screens behind the sign-in, where somebody is always signed in. */
export function useSession(): Session {
  const { data } = useSessionQuery();
  if (!data) {
    throw new Error('A screen that needs a session was shown without one');
  }
  return data;
}

export function useMay(): (permission: string) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}
