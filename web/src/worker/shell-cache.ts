/** The application's own files as one build has made them. */
export interface Shell {
  version: string;
  files: readonly string[];
}

const prefix = 'landfall-shell-';
const startPage = '/';
/** Slower than this the page that is kept opens instead. */
const patienceMs = 4_000;

/** Everything at once or nothing: half an application would not open. */
export async function keepShell({ version, files }: Shell): Promise<void> {
  const cache = await caches.open(prefix + version);
  await cache.addAll([startPage, ...files].map((file) => new Request(file, { cache: 'no-cache' })));
}

/** Pages of the build before may still be open, and load their parts when they are needed: one older build stays. */
export async function forgetOlder({ version }: Shell): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + version);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}

/**
 * What the worker answers; undefined where it leaves the request alone. Files of a build never change, so that they
 * come from what is kept; a page comes from the server while that answers. Nothing of the API is ever kept or answered
 * from here: what is personal or may be old comes from the server or not at all.
 */
export function answerTo(request: Request, { version }: Shell): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || /^\/api(?:\/|$)/.test(pathname)) {
    return undefined;
  }
  if (request.mode === 'navigate') {
    return page(request, prefix + version);
  }
  return keptOrFetched(request);
}

async function keptOrFetched(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function page(request: Request, cacheName: string): Promise<Response> {
  const kept = async (): Promise<Response | undefined> => (await caches.open(cacheName)).match(startPage);
  const fetched = fetch(request);
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), patienceMs);
  });
  const first = await Promise.race([fetched.catch(() => undefined), late]);
  if (first && first.status < 500) {
    return first;
  }
  return (await kept()) ?? first ?? fetched;
}
