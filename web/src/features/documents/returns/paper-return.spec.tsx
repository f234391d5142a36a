import type { ReactNode } from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useSessionQuery } from '../../../lib/session';
import { renderScreen } from '../../../testing/render';
import { PaperReturnPage } from './paper-return.page';

const me = {
  user: { id: 'me' },
  permissions: ['attachment.write', 'task.read'],
  businessNow: '2026-02-10T10:15:00+08:00',
};
const returned = {
  attachmentId: 'a1',
  recordKind: 'task',
  recordId: 't1',
  recordVersion: 3,
  isByCode: true,
  code: 'DB-2026-000001',
  title: '协调变电站迁改',
  path: '/tasks/t1',
};
const page = new File([new Uint8Array([1, 2, 3])], '签字页.jpg', { type: 'image/jpeg' });

function SignedIn({ children }: { children: ReactNode }) {
  return useSessionQuery().data ? children : null;
}

/** Answers each page that is sent in turn; the forms that were sent. */
function serve(...answers: Array<[number, unknown]>): FormData[] {
  const sent: FormData[] = [];
  vi.stubGlobal('fetch', async (request: Request | string, options?: { body: FormData }) => {
    if (typeof request !== 'string') {
      const isTasks = request.url.includes('/tasks');
      const tasks = { items: [{ id: 't1', words: '协调变电站迁改', code: 'DB-2026-000001' }], nextCursor: null };
      return new Response(JSON.stringify(isTasks ? tasks : me), { headers: { 'content-type': 'application/json' } });
    }
    if (options) {
      sent.push(options.body);
    }
    const [status, body] = answers[sent.length - 1] ?? [500, {}];
    return new Response(JSON.stringify(body), { status });
  });
  return sent;
}

async function send(label: string): Promise<void> {
  renderScreen(
    <SignedIn>
      <PaperReturnPage />
    </SignedIn>,
  );
  await userEvent.upload(await screen.findByLabelText(label), page);
}

describe('a signed page that comes back', () => {
  it('names the record on which it hangs now', async () => {
    const sent = serve([201, returned]);
    await send('拍照');
    const link = await screen.findByRole('link', { name: 'DB-2026-000001 协调变电站迁改' });
    expect(link.getAttribute('href')).toBe('/tasks/t1');
    expect(screen.getByText(/打印时为第 3 版/)).toBeTruthy();
    expect((sent[0]?.get('file') as File | undefined)?.name).toBe('签字页.jpg');
    expect(sent[0]?.has('recordId')).toBe(false);
  });

  it('is taken by the camera of a phone, or chosen', async () => {
    serve([201, returned]);
    await send('选择文件');
    await screen.findByRole('link', { name: /DB-2026-000001/ });
    expect(screen.getByLabelText('拍照').getAttribute('capture')).toBe('environment');
  });

  it('asks for the record when its code cannot be read, and is sent again with it', async () => {
    const unreadable = { code: 'document.code-unreadable', title: '未能识别页面上的二维码' };
    const sent = serve([422, unreadable], [201, { ...returned, isByCode: false, recordVersion: null }]);
    await send('拍照');
    expect((await screen.findByRole('alert')).textContent).toContain('未能识别');
    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.click(await screen.findByText('协调变电站迁改'));
    await userEvent.click(screen.getByRole('button', { name: '归入所选记录' }));
    expect(await screen.findByText('按您指明的记录归入')).toBeTruthy();
    expect([sent[1]?.get('recordKind'), sent[1]?.get('recordId')]).toEqual(['task', 't1']);
  });

  it('says so when its record is not there for the reader', async () => {
    serve([404, { code: 'request.not-found', title: '没有找到' }]);
    await send('拍照');
    expect((await screen.findByRole('alert')).textContent).toContain('没有找到这一页所属的记录');
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
