import type { ReactNode } from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useSessionQuery } from '../../lib/session';
import { renderScreen } from '../../testing/render';
import { HandoverNewPage } from './handover-new.page';

const me = {
  user: { id: 'giver', name: '陈专员' },
  roles: ['OFFICER'],
  permissions: ['handover.make', 'handover.read'],
  businessNow: '2026-02-10T10:15:00+08:00',
};

interface Plan {
  toId: string | null;
  byKind: Array<{ kind: string; toId: string | null }>;
  fingerprint?: string;
  reason?: string;
}

interface Sent {
  path: string;
  key: string | null;
  body: Plan;
}

const line = {
  kind: 'lead',
  recordId: 'lead-1',
  code: 'XS-2026-000001',
  title: '海屿公司',
  path: '/leads/lead-1',
  capacities: ['owner'],
  capacityText: '负责人',
  state: '在谈',
  dueAt: null,
  nextStep: null,
  nextStepOn: null,
};

/** Whoever is named for all gets the lead; the task cannot go there. */
function previewOf({ toId }: Plan) {
  const moved = toId === null ? 0 : 1;
  return {
    from: { id: 'giver', name: '陈专员', isDisabled: false },
    basis: 'SELF',
    kinds: [
      { kind: 'lead', label: '线索', count: 1, moved, refused: 0 },
      { kind: 'task', label: '督办事项', count: 1, moved: 0, refused: moved },
    ],
    items: [
      { ...line, toId, refusal: null },
      {
        ...line,
        kind: 'task',
        recordId: 'task-1',
        code: 'RW-2026-000001',
        title: '移交地块',
        toId,
        refusal: moved ? '接收人不属于该事项的承办单位' : null,
      },
    ],
    isComplete: true,
    fingerprint: `seen-${String(toId)}`,
  };
}

function serve(make: () => Response, empty = false): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname: path } = new URL(request.url);
    if (path.endsWith('/me')) {
      return json(200, me);
    }
    if (path.endsWith('/people')) {
      return json(200, { items: [{ id: 'receiver', name: '任镇长', units: [] }], nextCursor: null });
    }
    const body = (await request.clone().json()) as Plan;
    sent.push({ path, key: request.headers.get('idempotency-key'), body });
    if (path.endsWith('/preview')) {
      return json(200, empty ? { ...previewOf(body), kinds: [], items: [] } : previewOf(body));
    }
    return make();
  });
  return sent;
}

function json(status: number, body: unknown): Response {
  const type = status < 300 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
}

function SignedIn({ children }: { children: ReactNode }) {
  return useSessionQuery().data ? children : null;
}

function show(): ReturnType<typeof renderScreen> {
  return renderScreen(
    <SignedIn>
      <HandoverNewPage />
    </SignedIn>,
    '/handovers/new',
  );
}

async function choose(label: string, option: string): Promise<void> {
  await userEvent.click(await screen.findByLabelText(label));
  await userEvent.click(await screen.findByTitle(option));
}

describe('handing over', () => {
  it('shows what is held, then to whom it goes, and carries out exactly what was shown', async () => {
    const sent = serve(() =>
      json(201, { id: 'made-1', from: { name: '陈专员' }, receivers: [{ id: 'receiver', count: 1 }] }),
    );
    const { address } = show();
    await screen.findByText('海屿公司');
    expect(screen.getByText(/请先选择接收人/)).toBeTruthy();
    await choose('全部移交给', '任镇长');
    await screen.findByText('将陈专员名下 1 项移交；不能移交 1 项，未移交 0 项。');
    expect(screen.getByText('接收人不属于该事项的承办单位')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '确认移交' }));
    await waitFor(() => expect(screen.getAllByText('请选择移交事由').length).toBeGreaterThan(0));
    await choose('移交事由', '退休');
    await userEvent.click(screen.getByRole('button', { name: '确认移交' }));
    await waitFor(() => expect(address()).toBe('/handovers/made-1'));
    const made = sent.find(({ path }) => path.endsWith('/handovers'));
    expect(made).toMatchObject({ body: { toId: 'receiver', reason: 'RETIREMENT', fingerprint: 'seen-receiver' } });
    expect(made?.key).toBeTruthy();
  });

  it('leaves a whole kind where it is when asked so', async () => {
    const sent = serve(() => json(500, {}));
    show();
    await choose('线索的接收人', '不移交');
    await waitFor(() => expect(sent.at(-1)?.body.byKind).toEqual([{ kind: 'lead', toId: null }]));
  });

  it('looks again when something changed meanwhile, and keeps what was typed', async () => {
    const refusal = { status: 409, code: 'handover.changed-meanwhile', title: '清单核对后有事项发生了变化' };
    const sent = serve(() => json(409, refusal));
    show();
    await choose('全部移交给', '任镇长');
    await choose('移交事由', '休假');
    await userEvent.type(screen.getByLabelText('说明'), '年假两周');
    const asked = sent.filter(({ path }) => path.endsWith('/preview')).length;
    await userEvent.click(screen.getByRole('button', { name: '确认移交' }));
    await screen.findByText('清单核对后有事项发生了变化');
    await waitFor(() => expect(sent.filter(({ path }) => path.endsWith('/preview')).length).toBeGreaterThan(asked));
    expect(screen.getByLabelText<HTMLTextAreaElement>('说明').value).toBe('年假两周');
  });

  it('says so when there is nothing to hand over', async () => {
    serve(() => json(500, {}), true);
    show();
    expect(await screen.findByText('陈专员名下没有待移交的事项')).toBeTruthy();
  });
});
