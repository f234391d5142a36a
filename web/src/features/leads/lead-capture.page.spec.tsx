import type { ReactNode } from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { outboxStorageKey, removeFromOutbox, type WaitingItem } from '../../lib/outbox';
import { useSessionQuery } from '../../lib/session';
import { renderScreen } from '../../testing/render';
import { LeadCapturePage } from './lead-capture.page';

const me = {
  user: { id: 'me', name: '安大使' },
  roles: ['AMBASSADOR'],
  permissions: ['lead.report'],
  businessNow: '2026-02-10T10:15:00+08:00',
};

function SignedIn({ children }: { children: ReactNode }) {
  return useSessionQuery().data ? children : null;
}

interface Sent {
  key: string | null;
  body: unknown;
}

/** Answers each report in turn, and remembers what was sent. */
function serve(...answers: Array<() => Response>): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') {
      return answer(200, me)();
    }
    sent.push({ key: request.headers.get('idempotency-key'), body: await request.clone().json() });
    const next = answers[sent.length - 1];
    if (!next) {
      throw new TypeError('no network');
    }
    return next();
  });
  return sent;
}

function answer(status: number, body: unknown): () => Response {
  const type = status < 300 ? 'application/json' : 'application/problem+json';
  return () => new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
}

async function capture(): Promise<void> {
  renderScreen(
    <SignedIn>
      <LeadCapturePage />
    </SignedIn>,
  );
  await userEvent.type(await screen.findByLabelText('投资方'), '海屿公司');
  await userEvent.type(screen.getByLabelText('一句话说明'), '拟建基地');
  await userEvent.click(screen.getByRole('button', { name: '报送' }));
}

const kept = (): WaitingItem[] => JSON.parse(localStorage.getItem(outboxStorageKey) ?? '[]') as WaitingItem[];

describe('quick capture', () => {
  beforeEach(() => {
    vi.stubGlobal('scrollTo', () => undefined);
  });

  it('shows the code, and the time that counts', async () => {
    const lead = {
      id: 'x',
      title: '海屿公司',
      code: 'XS-2026-000001',
      firstReportedAt: '2026-02-10T02:15:00Z',
      nextDue: null,
    };
    serve(answer(201, lead));
    await capture();
    expect(await screen.findByText('XS-2026-000001')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '已报送' })).toBe(document.activeElement);
  });

  it('waits on the device without a network, as the same request that may have arrived after all', async () => {
    const sent = serve();
    await capture();
    expect(await screen.findByText('已存在本机')).toBeTruthy();
    expect(kept()).toMatchObject([{ ...sent[0], kind: 'lead.report', title: '海屿公司', owner: 'me' }]);
    kept().forEach(({ key }) => removeFromOutbox(key));
  });

  it('keeps what was typed when the server fails, and sends the same again', async () => {
    const sent = serve(answer(503, { code: 'server.unavailable', title: '暂时无法使用' }));
    await capture();
    await screen.findByRole('alert');
    await userEvent.click(screen.getByRole('button', { name: '报送' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
    kept().forEach(({ key }) => removeFromOutbox(key));
  });
});
