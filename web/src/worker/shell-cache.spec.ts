import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTo, forgetOlder, keepShell, type Shell } from './shell-cache';

const shell: Shell = { version: 'b', files: ['/assets/index-b.js'] };
let kept: Map<string, Map<string, Response>>;

function pathOf(request: Request | string): string {
  return new URL(typeof request === 'string' ? request : request.url, location.origin).pathname;
}

/** The caches of a browser, as far as the worker uses them. */
function fakeCaches(): object {
  const open = async (name: string) => {
    const files = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, files);
    return {
      addAll: async (requests: Request[]) => {
        for (const request of requests) {
          files.set(pathOf(request), await fetch(request));
        }
      },
      match: async (request: Request | string) => files.get(pathOf(request)),
    };
  };
  return {
    open,
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    match: async (request: Request) => [...kept.values()].map((files) => files.get(pathOf(request))).find(Boolean),
  };
}

const asked = (path: string, init: { method?: string; mode?: string } = {}): Request => {
  const request = new Request(new URL(path, location.origin), { method: init.method ?? 'GET' });
  return init.mode ? Object.defineProperty(request, 'mode', { value: init.mode }) : request;
};
const answered = async (request: Request): Promise<string | undefined> => (await answerTo(request, shell))?.text();

describe('the service worker', () => {
  beforeEach(() => {
    kept = new Map();
    // jsdom's Request wants absolute addresses.
    const Plain = globalThis.Request;
    vi.stubGlobal(
      'Request',
      class extends Plain {
        constructor(input: string | URL, init?: RequestInit) {
          super(new URL(input, location.origin), init);
        }
      },
    );
    vi.stubGlobal('caches', fakeCaches());
    vi.stubGlobal('fetch', async (request: Request) => new Response(`server ${pathOf(request)}`));
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each(['/api/v1/me', '/api/v1/leads', '/api', '/api/docs'])('never touches %s', (path) => {
    expect(answerTo(asked(path), shell)).toBeUndefined();
    expect(answerTo(asked(path, { mode: 'navigate' }), shell)).toBeUndefined();
  });

  it('leaves everything that changes something, and other servers, alone', () => {
    expect(answerTo(asked('/anything', { method: 'POST' }), shell)).toBeUndefined();
    expect(answerTo(new Request('https://elsewhere.example/x.js'), shell)).toBeUndefined();
  });

  it('opens any page without a network, and files of the build', async () => {
    await keepShell(shell);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await answered(asked('/leads/new', { mode: 'navigate' }))).toBe('server /');
    expect(await answered(asked('/assets/index-b.js'))).toBe('server /assets/index-b.js');
  });

  it('asks the server for a page as long as it answers', async () => {
    await keepShell(shell);
    expect(await answered(asked('/leads', { mode: 'navigate' }))).toBe('server /leads');
    vi.stubGlobal('fetch', async () => new Response('broken proxy', { status: 502 }));
    expect(await answered(asked('/leads', { mode: 'navigate' }))).toBe('server /');
  });

  it('keeps nothing but the build: what is asked for later is not remembered', async () => {
    await keepShell(shell);
    await answered(asked('/assets/other.js'));
    await answered(asked('/leads', { mode: 'navigate' }));
    expect([...(kept.get('landfall-shell-b')?.keys() ?? [])]).toEqual(['/', '/assets/index-b.js']);
  });

  it('keeps the build before, which may still be open, and none older', async () => {
    for (const version of ['x', 'y', 'z']) {
      await keepShell({ ...shell, version });
    }
    await keepShell(shell);
    await forgetOlder(shell);
    expect([...kept.keys()]).toEqual(['landfall-shell-z', 'landfall-shell-b']);
  });
});
