import type { ReactNode } from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useSessionQuery } from '../../lib/session';
import { renderScreen } from '../../testing/render';
import { ExportButton } from './export-button';
import type { ExportSource } from './export-types';

const ledger = {
  name: 'lead.ledger',
  title: '在谈项目台账',
  phones: 'FULL',
  columns: [
    { key: 'investor', title: '投资方' },
    { key: 'amount', title: '计划总投资' },
  ],
};
const list = { ...ledger, name: 'lead.list', title: '线索清单' };
const source: ExportSource = {
  path: '/api/v1/leads/export',
  sheets: ['lead.list', 'lead.ledger'].map((sheet) => ({ name: sheet, query: { sheet } })),
  filters: [{ key: 'isMine', label: '我的', kind: 'flag' }],
  query: { isMine: ['true'] },
};

function SignedIn({ children }: { children: ReactNode }) {
  return useSessionQuery().data ? children : null;
}

interface Sent {
  address: string;
  body?: unknown;
}

/** Answers what the dialog asks; files wait for `released`. */
function serve(sheets: unknown[], released: Promise<void> = Promise.resolve()): Sent[] {
  const sent: Sent[] = [];
  const me = {
    user: { id: 'me' },
    permissions: ['document.issue', 'own-sheet.use'],
    businessNow: '2026-02-10T10:15:00+08:00',
  };
  const answers: Record<string, unknown> = {
    '/api/v1/me': me,
    '/api/v1/sheets': { items: sheets },
    '/api/v1/own-sheets': { items: [{ id: 'o1', sheet: 'lead.ledger', form: 'own.o1', name: '东区情况表' }] },
    '/api/v1/settings': { items: [{ key: 'document.series', value: ['招商专报'] }] },
    '/api/v1/documents': { id: 'd1' },
  };
  vi.stubGlobal('fetch', async (request: Request | string, options?: { body?: string }) => {
    if (typeof request === 'string') {
      const address = request.replace(/^.*\/api/, '/api');
      sent.push(options?.body === undefined ? { address } : { address, body: JSON.parse(options.body) });
      await released;
      return new Response('xlsx', { headers: { 'content-length': '4' } });
    }
    const { pathname } = new URL(request.url);
    if (request.method === 'POST') {
      sent.push({ address: pathname, body: await request.clone().json() });
    }
    const headers = { 'content-type': 'application/json' };
    return new Response(JSON.stringify(answers[pathname]), { headers });
  });
  return sent;
}

async function openDialog(): Promise<ReturnType<typeof within>> {
  renderScreen(
    <SignedIn>
      <ExportButton source={source} />
    </SignedIn>,
  );
  await userEvent.click(await screen.findByRole('button', { name: '导出' }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByLabelText('投资方');
  return dialog;
}

describe('the export of a list', () => {
  beforeEach(() => {
    URL.createObjectURL = () => 'blob:sheet';
    URL.revokeObjectURL = () => undefined;
  });

  it('asks for what is filtered, as the sheet and with the columns and phones that are chosen', async () => {
    const sent = serve([list, ledger]);
    const dialog = await openDialog();
    await userEvent.click(dialog.getByLabelText('在谈项目台账'));
    await userEvent.click(dialog.getByLabelText('计划总投资'));
    await userEvent.click(dialog.getByLabelText('完整号码'));
    await userEvent.click(dialog.getByRole('button', { name: '导出' }));
    expect(await screen.findByText(/已完成/)).toBeTruthy();
    expect(sent).toEqual([
      { address: '/api/v1/leads/export?isMine=true&sheet=lead.ledger&columns=investor&phones=full' },
    ]);
  });

  it('does not offer full phones to whoever lacks that right', async () => {
    serve([{ ...list, phones: 'MASKED' }]);
    const dialog = await openDialog();
    expect(dialog.queryByLabelText('完整号码')).toBeNull();
    expect(dialog.queryByLabelText('在谈项目台账')).toBeNull();
  });

  it('says how long it takes, and goes on when the dialog is closed', async () => {
    let release = (): void => undefined;
    serve([list], new Promise((resolve) => (release = resolve)));
    const dialog = await openDialog();
    await userEvent.click(dialog.getByRole('button', { name: '导出' }));
    expect(await dialog.findByText(/正在生成表格，已用 \d 秒/, {}, { timeout: 3000 })).toBeTruthy();
    await userEvent.click(dialog.getAllByRole('button', { name: '关闭' }).at(-1) as HTMLElement);
    release();
    expect(await screen.findByText(/已完成/)).toBeTruthy();
  });

  it('fills a form of the zone with what is filtered', async () => {
    const sent = serve([list, ledger]);
    const dialog = await openDialog();
    await userEvent.click(dialog.getByLabelText('东区情况表（自有表样）'));
    expect(dialog.getByText(/与上次差异/)).toBeTruthy();
    expect(dialog.queryByLabelText('投资方')).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: '导出' }));
    expect(await screen.findByText(/已完成/)).toBeTruthy();
    expect(sent).toEqual([{ address: '/api/v1/own-sheets/o1/filled', body: { filter: { isMine: true } } }]);
  });

  it('becomes a draft of a document with the same filter', async () => {
    const sent = serve([list, ledger]);
    const dialog = await openDialog();
    await userEvent.click(dialog.getByLabelText('编文号印发'));
    await userEvent.click(dialog.getByRole('button', { name: '建立草稿' }));
    expect(await screen.findByText('草稿已建立')).toBeTruthy();
    const body = { form: 'lead.list', series: '招商专报', filter: { isMine: true } };
    expect(sent).toEqual([{ address: '/api/v1/documents', body }]);
  });
});
