import type { ReactNode } from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useSessionQuery } from '../../lib/session';
import { renderScreen } from '../../testing/render';
import type { DocumentView } from './api/types';
import { DocumentDetailPage } from './document-detail.page';
import { DocumentListPage } from './document-list.page';
import { RecordDocuments } from './record-documents';

const me = {
  user: { id: 'me', name: '杜督查' },
  roles: ['SUPERVISOR'],
  permissions: ['document.read', 'document.issue'],
  businessNow: '2026-02-10T10:15:00+08:00',
};
const person = { id: 'me', name: '杜督查' };
const draft: DocumentView = {
  id: 'd1',
  version: 1,
  form: 'task.supervision',
  kind: 'LETTER',
  title: '督办函',
  state: 'DRAFT',
  recordKind: 'task',
  recordId: 't1',
  record: { code: 'DB-2026-000001', title: '协调变电站迁改', path: '/tasks/t1' },
  series: '督办',
  number: null,
  draftedById: 'me',
  draftedBy: person,
  draftedAt: '2026-02-10T02:00:00Z',
  issuedAt: null,
  issues: [],
  can: { issue: true, correct: false, discard: true },
};
const issue = {
  edition: 1,
  attachmentId: 'a1',
  sha256: 'ab'.repeat(32),
  reason: null,
  issuedById: 'me',
  issuedBy: person,
  issuedAt: '2026-02-10T02:10:00Z',
};
const issued: DocumentView = {
  ...draft,
  version: 2,
  state: 'ISSUED',
  number: '督办〔2026〕1号',
  issuedAt: issue.issuedAt,
  issues: [issue],
  can: { issue: false, correct: true, discard: false },
};
const corrected: DocumentView = {
  ...issued,
  version: 3,
  state: 'CORRECTED',
  issues: [issue, { ...issue, edition: 2, attachmentId: 'a2', reason: '时限写错' }],
};

function SignedIn({ children }: { children: ReactNode }) {
  return useSessionQuery().data ? children : null;
}

/** Answers by method and address; remembers what was sent. */
function serve(answers: Record<string, unknown>): Array<{ path: string; version: string | null; body: unknown }> {
  const sent: Array<{ path: string; version: string | null; body: unknown }> = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    if (request.method !== 'GET') {
      const body: unknown = await request
        .clone()
        .json()
        .catch(() => null);
      sent.push({ path: pathname, version: request.headers.get('if-match'), body });
    } else if (search !== '') {
      sent.push({ path: decodeURIComponent(search), version: null, body: null });
    }
    const found = { '/api/v1/me': me, '/api/v1/settings': { items: [] }, ...answers }[pathname];
    const problem = { code: 'access.denied', title: '没有权限' };
    return new Response(JSON.stringify(found ?? problem), {
      status: found === undefined ? 403 : 200,
      headers: { 'content-type': found === undefined ? 'application/problem+json' : 'application/json' },
    });
  });
  return sent;
}

function show(page: ReactNode, address: string): ReturnType<typeof renderScreen> {
  return renderScreen(<SignedIn>{page}</SignedIn>, address);
}

describe('the list of documents', () => {
  it('names each with number and state, and asks for what is filtered', async () => {
    const sent = serve({ '/api/v1/documents': { items: [corrected, { ...draft, id: 'd2' }], nextCursor: null } });
    show(<DocumentListPage />, '/?view=issued&state=ISSUED,CORRECTED&series=督办&recordId=t1');
    expect((await screen.findAllByText('督办〔2026〕1号')).length).toBeGreaterThan(0);
    expect(screen.getByText('已更正（第 2 版）')).toBeTruthy();
    expect(screen.getByText('督办（未编号）')).toBeTruthy();
    expect(screen.getByText('仅此事项')).toBeTruthy();
    expect(sent[0]?.path).toBe('?recordId=t1&state=ISSUED&state=CORRECTED&series=督办');
  });

  it('says what to do when there is none, and whom to ask when it is forbidden', async () => {
    serve({ '/api/v1/documents': { items: [], nextCursor: null } });
    const empty = show(<DocumentListPage />, '/');
    expect(await screen.findByText('没有符合条件的文书')).toBeTruthy();
    empty.unmount();
    serve({});
    show(<DocumentListPage />, '/');
    expect(await screen.findByText('这里不在您的权限内')).toBeTruthy();
  });
});

describe('a document', () => {
  const page = <DocumentDetailPage />;

  it('is issued after a word of what that means, and then shows its number', async () => {
    const sent = serve({ '/api/v1/documents/': draft, '/api/v1/documents/d1/issue': issued });
    show(page, '/');
    await userEvent.click((await screen.findAllByRole('button', { name: '编号印发' }))[0] as HTMLElement);
    const sheet = await screen.findByRole('dialog');
    expect(within(sheet).getByText(/不能修改或撤回/)).toBeTruthy();
    await userEvent.click(within(sheet).getByRole('button', { name: '编号印发' }));
    expect(await screen.findByText('已印发：督办〔2026〕1号')).toBeTruthy();
    expect(sent.at(0)).toMatchObject({ path: '/api/v1/documents/d1/issue', version: '"1"' });
  });

  it('is corrected with a reason, never without', async () => {
    const sent = serve({ '/api/v1/documents/': issued, '/api/v1/documents/d1/corrections': corrected });
    show(page, '/');
    await userEvent.click((await screen.findAllByRole('button', { name: '更正' }))[0] as HTMLElement);
    const sheet = await screen.findByRole('dialog');
    await userEvent.click(within(sheet).getByRole('button', { name: '更正' }));
    expect(await within(sheet).findByText('请填写更正原因')).toBeTruthy();
    expect(sent).toEqual([]);
    await userEvent.type(within(sheet).getByLabelText('更正原因'), '时限写错');
    await userEvent.click(within(sheet).getByRole('button', { name: '更正' }));
    expect(await screen.findByText('已更正：督办〔2026〕1号，第 2 版')).toBeTruthy();
    expect(sent).toMatchObject([{ version: '"2"', body: { reason: '时限写错' } }]);
  });

  it('is thrown away as long as it is a draft, after a word of what that means', async () => {
    const sent = serve({ '/api/v1/documents/': draft, '/api/v1/documents/d1': {} });
    const { address } = show(page, '/');
    await userEvent.click(await screen.findByRole('button', { name: '删除草稿' }));
    const sheet = await screen.findByRole('dialog');
    expect(within(sheet).getByText(/不能恢复/)).toBeTruthy();
    expect(sent).toEqual([]);
    await userEvent.click(within(sheet).getByRole('button', { name: '删除草稿' }));
    expect(await screen.findByText('已删除草稿：督办函')).toBeTruthy();
    expect(sent).toMatchObject([{ path: '/api/v1/documents/d1', version: '"1"' }]);
    await waitFor(() => expect(address()).toBe('/documents'));
  });

  it('keeps every edition to be taken, with the reason of each correction', async () => {
    serve({ '/api/v1/documents/': corrected });
    show(page, '/');
    expect(await screen.findByRole('button', { name: '下载第 2 版（更正）' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '下载第 1 版（印发）' })).toBeTruthy();
    expect(screen.getByText('更正原因：时限写错')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '编号印发' })).toBeNull();
    expect(screen.queryByRole('button', { name: '删除草稿' })).toBeNull();
  });
});

describe('the papers of a record', () => {
  it('are links to each', async () => {
    serve({ '/api/v1/documents': { items: [issued], nextCursor: null } });
    show(<RecordDocuments record={{ kind: 'task', id: 't1' }} />, '/');
    expect((await screen.findByRole('link', { name: /督办函/ })).getAttribute('href')).toBe('/documents/d1');
  });
});
