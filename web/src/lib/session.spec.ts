import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiProblem } from '../api/problem';
import { rememberedSession } from './remembered-session';
import { sessionQuery } from './session';

const me = {
  user: { id: 'me', name: '安大使' },
  permissions: ['lead.report'],
  businessNow: '2026-02-10T10:15:00+08:00',
};

function answer(status: number, body: unknown): void {
  const type = status < 300 ? 'application/json' : 'application/problem+json';
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status, headers: { 'content-type': type } }));
}
const withoutNetwork = (): void => void vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
const ask = (): Promise<unknown> => sessionQuery.queryFn();

describe('who is signed in', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
  });

  it('is whoever was here last, while there is no network, and the server is asked again', async () => {
    answer(200, me);
    await ask();
    expect(sessionQuery.refetchInterval()).toBe(false);
    withoutNetwork();
    expect(await ask()).toEqual(me);
    expect(sessionQuery.refetchInterval()).toBeGreaterThan(0);
  });

  it('is nobody without a network where nobody was', async () => {
    withoutNetwork();
    await expect(ask()).rejects.toMatchObject({ code: 'client.offline' } satisfies Partial<ApiProblem>);
  });

  it('is nobody any more when the server says so, also later without a network', async () => {
    answer(200, me);
    await ask();
    answer(401, { code: 'session.required' });
    await expect(ask()).rejects.toMatchObject({ status: 401 });
    withoutNetwork();
    await expect(ask()).rejects.toMatchObject({ code: 'client.offline' });
  });

  it('is nobody while the server is broken: it may know better', async () => {
    answer(200, me);
    await ask();
    answer(503, {});
    await expect(ask()).rejects.toMatchObject({ status: 503 });
  });

  it('is forgotten after two weeks', async () => {
    answer(200, me);
    await ask();
    vi.spyOn(Date, 'now').mockReturnValue(new Date().getTime() + 15 * 86_400_000);
    expect(rememberedSession()).toBeUndefined();
  });
});
