import 'fake-indexeddb/auto';
import type { ReactNode } from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { removeFromOutbox } from '../../lib/outbox/outbox';
import { allItems } from '../../lib/outbox/outbox-store';
import { useSessionQuery } from '../../lib/session';
import { renderScreen } from '../../testing/render';
import { FieldWorkNewPage } from './field-work-new.page';

const me = {
  user: { id: 'me', name: '李领导' },
  roles: ['LEADER'],
  permissions: ['field-work.record'],
  businessNow: '2026-02-10T10:15:00+08:00',
};

function SignedIn({ children }: { children: ReactNode }) {
  return useSessionQuery().data ? children : null;
}

interface Sent {
  key: string | null;
  body: { kind: string; record: unknown; words: string; decisions: unknown[]; capturedAt: string };
}

function answer(status: number, body: unknown): () => Response {
  const type = status < 300 ? 'application/json' : 'application/problem+json';
  return () => new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
}

/** Answers each record in turn, and remembers what was sent. Without an answer there is no network. */
function serve(...answers: Array<() => Response>): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') {
      return request.url.endsWith('/units') ? answer(200, { items: [] })() : answer(200, me)();
    }
    sent.push({
      key: request.headers.get('idempotency-key'),
      body: (await request.clone().json()) as Sent['body'],
    });
    const next = answers[sent.length - 1];
    if (!next) {
      throw new TypeError('no network');
    }
    return next();
  });
  return sent;
}

async function write(kind: string): Promise<void> {
  renderScreen(
    <SignedIn>
      <FieldWorkNewPage />
    </SignedIn>,
    '/field-works/new?kind=lead&id=lead-1&title=海屿公司',
  );
  await userEvent.click(await screen.findByRole('button', { name: kind }));
  await userEvent.type(await screen.findByLabelText(/情况$/), '走访企业，了解扩产计划');
  await userEvent.click(screen.getByRole('button', { name: '一线记录' }));
}

describe('an on-site record on the phone', () => {
  beforeEach(async () => {
    for (const { key } of await allItems()) {
      await removeFromOutbox(key);
    }
    localStorage.clear();
  });

  it('names the record, offers the four ways and a visit, and says what became of it', async () => {
    const sent = serve(answer(201, { id: 'work-1', tasks: [] }));
    await write('走访');
    await screen.findByRole('heading', { name: '已记录' });
    expect(sent[0]?.body).toMatchObject({
      kind: 'VISIT',
      record: { kind: 'lead', id: 'lead-1' },
      words: '走访企业，了解扩产计划',
      decisions: [],
    });
    expect(sent[0]?.key).toBeTruthy();
  });

  it('waits on the device without a network, under the key that was tried', async () => {
    const sent = serve();
    await write('一线攻坚');
    await screen.findByRole('heading', { name: '已保存在本机' });
    expect(await allItems()).toMatchObject([{ key: sent[0]?.key, kind: 'field-work.record', owner: 'me' }]);
  });

  it('asks for what a decision needs before it is sent', async () => {
    const sent = serve(answer(201, { id: 'work-1', tasks: [] }));
    await write('一线拍板');
    await waitFor(() => expect(screen.getAllByText('请选择单位').length).toBeGreaterThan(0));
    expect(sent).toEqual([]);
  });
});
