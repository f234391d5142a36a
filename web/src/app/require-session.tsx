import { Suspense, lazy, useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { chooseLanguage } from '../i18n/i18n';
import { asProblem } from '../api/problem';
import { useSessionQuery } from '../lib/session';
import { ErrorState } from '../ui/states/error-state';
import { loadShell } from './shell/load-shell';
import { Starting } from './starting';

const Shell = lazy(loadShell);

/** Everything inside is for somebody who is signed in; others sign in first and come back to where they were. */
export function RequireSession() {
  const session = useSessionQuery();
  const location = useLocation();
  const language = session.data?.language;
  useEffect(() => {
    if (language) {
      void chooseLanguage(language);
    }
  }, [language]);
  if (session.isPending) {
    return <Starting />;
  }
  if (session.error && asProblem(session.error).status === 401) {
    const wanted = location.pathname + location.search;
    return <Navigate replace to={wanted === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(wanted)}`} />;
  }
  if (session.error && !session.data) {
    return <ErrorState isPage error={session.error} onRetry={() => void session.refetch()} />;
  }
  return (
    <Suspense fallback={<Starting />}>
      <Shell />
    </Suspense>
  );
}
