import 'fake-indexeddb/auto';
import type { ReactNode } from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerSender, removeFromOutbox } from '../../lib/outbox/outbox';
import { allItems } from '../../lib/outbox/outbox-store';
import { useSessionQuery } from '../../lib/session';
import { renderScreen } from '../../testing/render';
import { reportKind } from './api/report-lead';
import { sendReport } from './api/send-report';
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
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request !== 'string' && request.method === 'GET') {
      return answer(200, me)();
    }
    const isForm = typeof request === 'string';
    sent.push(isForm ? { key: null, body: request } : await contentOf(request));
    const next = answers[sent.length - 1];
    if (!next) {
      throw new TypeError('no network');
    }
    return next();
  });
  return sent;
}

async function contentOf(request: Request): Promise<Sent> {
  return { key: request.headers.get('idempotency-key'), body: await request.clone().json() };
}

function answer(status: number, body: unknown): () => Response {
  const type = status < 300 ? 'application/json' : 'application/problem+json';
  return () => new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
}

async function openForm(): Promise<void> {
  renderScreen(
    <SignedIn>
      <LeadCapturePage />
    </SignedIn>,
  );
  await screen.findByLabelText('投资方');
}

async function capture(): Promise<void> {
  await openForm();
  await userEvent.type(screen.getByLabelText('投资方'), '海屿公司');
  await userEvent.type(screen.getByLabelText('一句话说明'), '拟建基地');
  await userEvent.click(screen.getByRole('button', { name: '报送' }));
}

const lead = {
  id: 'x',
  title: '海屿公司',
  code: 'XS-2026-000001',
  firstReportedAt: '2026-02-10T02:15:00Z',
  nextDue: null,
};
const card = new File([new Uint8Array([1, 2, 3])], '名片.jpg', { type: 'image/jpeg' });

describe('quick capture', () => {
  beforeAll(() => registerSender(reportKind, sendReport));
  beforeEach(async () => {
    vi.stubGlobal('scrollTo', () => undefined);
    URL.createObjectURL = () => 'blob:card';
    URL.revokeObjectURL = () => undefined;
    for (const { key } of await allItems()) {
      await removeFromOutbox(key);
    }
  });

  it('shows the code, and the time that counts', async () => {
    serve(answer(201, lead));
    await capture();
    expect(await screen.findByText('XS-2026-000001')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '已报送' })).toBe(document.activeElement);
    expect(await allItems()).toEqual([]);
  });

  it('waits on the device without a network, as the same request that may have arrived after all', async () => {
    const sent = serve();
    await capture();
    expect(await screen.findByText('已存在本机')).toBeTruthy();
    const [first] = sent;
    expect(await allItems()).toMatchObject([{ ...first, kind: 'lead.report', title: '海屿公司', owner: 'me' }]);
  });

  it('waits when the server fails, too', async () => {
    serve(answer(503, { code: 'server.unavailable', title: '暂时无法使用' }));
    await capture();
    expect(await screen.findByText('已存在本机')).toBeTruthy();
    expect(await allItems()).toHaveLength(1);
  });

  it('keeps the form open when the server refuses it, and leaves nothing behind', async () => {
    serve(answer(400, { code: 'request.invalid', title: '名称太长' }));
    await capture();
    expect((await screen.findByRole('alert')).textContent).toContain('名称太长');
    expect(await allItems()).toEqual([]);
  });

  it('takes a photo of a card alone, and sends it after the report', async () => {
    const sent = serve(answer(201, { ...lead, isUntyped: true }), answer(201, { id: 'file' }));
    await openForm();
    await userEvent.upload(screen.getByLabelText('拍照'), card);
    await screen.findByAltText('名片.jpg');
    await userEvent.click(screen.getByRole('button', { name: '报送' }));
    expect(await screen.findByText('XS-2026-000001')).toBeTruthy();
    expect(sent[0]?.body).toMatchObject({
      files: [{ name: '名片.jpg', sha256: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81' }],
    });
    expect(sent[0]?.body).not.toHaveProperty('investorName');
    expect(sent).toHaveLength(2);
  });

  it('keeps a photo on the device without a network', async () => {
    serve();
    await openForm();
    await userEvent.upload(screen.getByLabelText('拍照'), card);
    await screen.findByAltText('名片.jpg');
    await userEvent.click(screen.getByRole('button', { name: '报送' }));
    expect(await screen.findByText('已存在本机')).toBeTruthy();
    expect(await allItems()).toMatchObject([{ files: [{ name: '名片.jpg', size: 3 }] }]);
  });

  it('fills the form in from a pasted chat, and says what is to be checked until it was', async () => {
    const sent = serve(answer(201, lead));
    await openForm();
    await userEvent.click(screen.getByRole('button', { name: /粘贴微信内容/ }));
    await userEvent.click(screen.getByRole('textbox', { name: '粘贴微信内容' }));
    await userEvent.paste('福建海屿精密制造有限公司 王总 13805910017 投3.5亿');
    await userEvent.click(screen.getByRole('button', { name: '识别' }));
    const name = await screen.findByLabelText(/联系人/);
    expect((name as HTMLInputElement).value).toBe('王总');
    expect(screen.getAllByText('待核对').length).toBeGreaterThan(3);
    await userEvent.type(name, '工');
    await userEvent.click(screen.getByRole('button', { name: '报送' }));
    await screen.findByText('XS-2026-000001');
    expect(sent[0]?.body).toMatchObject({
      investorName: '福建海屿精密制造有限公司',
      contactName: '王总工',
      intendedInvestment: '350000000.00',
      pastedText: '福建海屿精密制造有限公司 王总 13805910017 投3.5亿',
      uncheckedFields: ['investorName', 'contactPhone', 'summary', 'intendedInvestment'],
    });
  });
});
