import 'fake-indexeddb/auto';
import type { ReactNode } from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/problem';
import { putInOutbox, registerSender, removeFromOutbox } from '../lib/outbox/outbox';
import { allItems, type Parcel } from '../lib/outbox/outbox-store';
import { useSessionQuery } from '../lib/session';
import { renderScreen } from '../testing/render';
import { WaitingItems } from './waiting-items';

const me = { user: { id: 'me', name: '安大使' }, permissions: [], businessNow: '2026-02-10T10:15:00+08:00' };

function aParcel(title: string, more: Partial<Parcel['item']> = {}): Parcel {
  const capturedAt = '2026-02-10T02:00:00Z';
  return {
    item: { key: title, kind: 'lead.report', title, body: {}, capturedAt, owner: 'me', files: [], ...more },
    contents: [],
  };
}

function SignedIn({ children }: { children: ReactNode }) {
  return useSessionQuery().data ? children : null;
}

function show(): void {
  renderScreen(
    <SignedIn>
      <WaitingItems />
    </SignedIn>,
  );
}

describe('what waits on this device', () => {
  beforeEach(async () => {
    vi.stubGlobal(
      'fetch',
      async () => new Response(JSON.stringify(me), { headers: { 'content-type': 'application/json' } }),
    );
    for (const { key } of await allItems()) {
      await removeFromOutbox(key);
    }
  });

  it('is shown to its writer with its state, and to nobody else', async () => {
    await putInOutbox(aParcel('海屿公司'));
    await putInOutbox(aParcel('望潮公司', { refusal: '名称太长' }));
    await putInOutbox(aParcel('他人的公司', { owner: 'somebody else' }));
    show();
    expect(await screen.findByText('海屿公司')).toBeTruthy();
    expect(screen.getByText('失败')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('名称太长');
    expect(screen.queryByText('他人的公司')).toBeNull();
    expect(screen.getByText(/另有 1 条他人记录/)).toBeTruthy();
  });

  it('can be mended, or looked at where the record is there already', async () => {
    await putInOutbox(aParcel('refused', { refusal: '名称太长' }));
    await putInOutbox(aParcel('half', { recordId: 'x', refusal: '文件太大' }));
    show();
    expect((await screen.findByRole('link', { name: '修改' })).getAttribute('href')).toBe('/leads/new?waiting=refused');
    expect(screen.getByRole('link', { name: '查看线索' }).getAttribute('href')).toBe('/leads/x');
  });

  it('can be deleted, and brought back', async () => {
    await putInOutbox(aParcel('海屿公司'));
    show();
    await userEvent.click(await screen.findByRole('button', { name: '删除' }));
    await waitFor(async () => expect(await allItems()).toEqual([]));
    await userEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await allItems()).toHaveLength(1));
  });

  it('is sent when it is asked for, a refused one too', async () => {
    const sent: string[] = [];
    registerSender('lead.report', async ({ item }) => void sent.push(item.title));
    await putInOutbox(aParcel('海屿公司', { refusal: '名称太长' }));
    show();
    await userEvent.click(await screen.findByRole('button', { name: '立即发送' }));
    await waitFor(() => expect(sent).toEqual(['海屿公司']));
    expect(await allItems()).toEqual([]);
  });

  it('says again why it was refused', async () => {
    registerSender('lead.report', () => Promise.reject(new ApiProblem({ status: 400, code: 'x', title: '仍然太长' })));
    await putInOutbox(aParcel('海屿公司'));
    show();
    await userEvent.click(await screen.findByRole('button', { name: '立即发送' }));
    expect((await screen.findByRole('alert')).textContent).toContain('仍然太长');
  });
});
