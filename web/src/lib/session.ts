import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Schemas } from '../api/schemas';
import { setBusinessNow } from './business-clock';
import { forgetSession, rememberSession, rememberedSession } from './remembered-session';

/** Who is signed in, as `GET /api/v1/me` answers. */
export type Session = Schemas['Me'];

export const sessionKey = ['session'] as const;

const askAgainMs = 15_000;
let isFromMemory = false;

/** Without a network the person who was here last goes on; the server is asked again until it answers. */
async function fetchSession(): Promise<Session> {
  try {
    const session = await unwrap(api.GET('/api/v1/me'));
    isFromMemory = false;
    setBusinessNow(session.businessNow);
    rememberSession(session);
    return session;
  } catch (error) {
    const remembered = error instanceof ApiProblem ? inMemory(error) : undefined;
    isFromMemory = remembered !== undefined;
    if (!remembered) {
      throw error;
    }
    return remembered;
  }
}

function inMemory(problem: ApiProblem): Session | undefined {
  if (problem.status === 401) {
    forgetSession();
  }
  return problem.isOffline ? rememberedSession() : undefined;
}

export const sessionQuery = {
  queryKey: sessionKey,
  queryFn: fetchSession,
  staleTime: 300_000,
  refetchInterval: () => (isFromMemory ? askAgainMs : false),
} as const;

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
