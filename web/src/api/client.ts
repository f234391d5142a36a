import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../i18n/i18n';
import type { paths } from './schema';
import { ApiProblem, problemFrom } from './problem';

type Listener = () => void;
const signedOutListeners = new Set<Listener>();

/** Called when the server no longer knows the session; the router then asks to sign in and comes back. */
export function onSignedOut(listener: Listener): Listener {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

const speakTheReadersLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', currentLanguage());
    return request;
  },
  onError() {
    return new ApiProblem({ status: 0, code: 'client.offline', title: '' });
  },
};

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  // Looked up at each call: tests answer in its place.
  fetch: (request) => fetch(request),
});
api.use(speakTheReadersLanguage);

interface Reply<Answer> {
  data?: Answer;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; everything else is thrown as an `ApiProblem`. */
export async function unwrap<Answer>(pending: Promise<Reply<Answer>>): Promise<Answer> {
  const { data, error, response } = await pending;
  if (response.ok) {
    return data as Answer;
  }
  // The question who is signed in answers itself; everything else that is refused so makes it asked again.
  if (response.status === 401 && !response.url.endsWith('/api/v1/me')) {
    signedOutListeners.forEach((listener) => {
      listener();
    });
  }
  throw problemFrom(response.status, error, response.headers.get('x-request-id'));
}

/** The header that makes a change fail instead of overwriting what somebody else wrote since. */
export function ifMatch(version: number): { 'if-match': string } {
  return { 'if-match': `"${String(version)}"` };
}

/** The header that makes a repeated creation answer with the first one's result. */
export function idempotencyKey(key: string): { 'idempotency-key': string } {
  return { 'idempotency-key': key };
}
