import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '../../testing/render';
import type { ImportKind, ImportRow, ImportView } from './api/types';
import { ImportDetailPage } from './import-detail.page';

interface Sent {
  path: string;
  ifMatch: string | null;
  body: unknown;
}

type Answer = [number, unknown];

function field(name: string, title: string, isRequired: boolean): ImportKind['fields'][number] {
  return { name, title, isRequired, kind: 'text', choices: [], example: '' };
}

const kind: ImportKind = {
  kind: 'lead',
  title: '招商线索',
  fields: [field('investorName', '投资方', true), field('summary', '建设内容', true)],
};

const none = { total: 0, unchecked: 0, good: 0, duplicates: 0, bad: 0 };
const counts = { ...none, excluded: 0, imported: 0, refused: 0, reverted: 0, kept: 0 };

const run: ImportView = {
  ...{ id: 'run-1', version: 3, kind: 'lead', fileName: '台账.xlsx', state: 'READY', stopCode: null },
  ...{ createdAt: '2026-02-10T02:15:00Z', finishedAt: null, revertedAt: null, revertReason: null },
  ...{ sheetName: '台账', sheetNames: ['台账'], dateSystem: '1900', headerRow: 1, headerRowCount: 1 },
  columns: [
    { index: 0, title: '投资方', isHidden: false },
    { index: 1, title: '做什么', isHidden: false },
  ],
  mapping: { investorName: 0, summary: 1 },
  duplicates: null,
  counts: { ...counts, total: 3, good: 2, duplicates: 1, bad: 1 },
  can: { map: true, mend: true, commit: true, revert: false, discard: true },
};

const done: ImportView = {
  ...run,
  state: 'DONE',
  counts: { ...counts, total: 2, imported: 2 },
  can: { map: false, mend: false, commit: false, revert: true, discard: false },
};

const rows: ImportRow[] = [
  {
    ...{ number: 2, state: 'BAD', cells: ['甲公司', ''], duplicateOfNumber: null, duplicateOf: [], recordId: null },
    fields: [
      { field: 'investorName', text: '甲公司', value: '甲公司', notes: [], isMended: false },
      { field: 'summary', text: '', value: null, notes: [], isMended: false },
    ],
    problems: [{ field: 'summary', code: 'import.required', message: '请填写建设内容' }],
  },
];

/** The server of one import: what is asked is answered, what is changed is remembered and answered in turn. */
function serve(now: ImportView, ...answers: Answer[]): Sent[] {
  const sent: Sent[] = [];
  let shown = now;
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname.replace('/api/v1/imports', '');
    if (request.method === 'GET') {
      return answered([200, path === '/kinds' ? { items: [kind] } : path.endsWith('/rows') ? page(rows) : shown]);
    }
    sent.push({ path, ifMatch: request.headers.get('if-match'), body: await request.clone().json() });
    const next = answers[sent.length - 1] ?? [500, { code: 'request.failed' }];
    shown = next[0] === 200 && path !== '/run-1/rows/2' ? (next[1] as ImportView) : shown;
    return answered(next);
  });
  return sent;
}

const page = (items: readonly ImportRow[]) => ({ items, nextCursor: null });

function answered([status, body]: Answer): Response {
  const type = status < 300 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
}

function open(): void {
  renderScreen(
    <Routes>
      <Route path="/imports/:id" element={<ImportDetailPage />} />
    </Routes>,
    '/imports/run-1',
  );
}

describe('the preview of an import', () => {
  it('shows what is wrong beside its cell, and starts only once it is said what becomes of bad rows', async () => {
    const sent = serve(run, [200, { ...run, state: 'DONE' }]);
    open();
    expect((await screen.findAllByText('请填写建设内容')).length).toBeGreaterThan(0);
    const start = screen.getByRole('button', { name: '导入 1 行' });
    expect(start).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('checkbox', { name: '有问题的 1 行先不导入' }));
    await userEvent.click(screen.getByRole('radio', { name: '照样导入' }));
    await userEvent.click(screen.getByRole('button', { name: '导入 2 行' }));
    await screen.findByText('导入结果');
    expect(sent).toEqual([
      { path: '/run-1/commitment', ifMatch: '"3"', body: { allowPartial: true, duplicates: 'IMPORT' } },
    ]);
  });

  it('mends a cell where it stands', async () => {
    const sent = serve(run, [200, rows[0]]);
    open();
    await userEvent.click(await screen.findByRole('button', { name: /修改第 2 行的建设内容/ }));
    await userEvent.type(screen.getByRole('textbox', { name: '修改第 2 行的建设内容' }), '拟建厂房');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ path: '/run-1/rows/2', body: { values: { summary: '拟建厂房' } } });
  });
});

describe('the mapping of an import', () => {
  it('does not go on while a field that must be there has no column', async () => {
    const mapping: ImportView = { ...run, state: 'MAPPING', mapping: { investorName: 0 } };
    const sent = serve(mapping, [200, run]);
    open();
    await screen.findByText('还没有对应：建设内容');
    expect(screen.getByRole('button', { name: '检查各行' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('combobox', { name: '做什么' }));
    await userEvent.click(await screen.findByTitle('建设内容（必填）'));
    await userEvent.click(screen.getByRole('button', { name: '检查各行' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      path: '/run-1/mapping',
      ifMatch: '"3"',
      body: { headerRow: 1, headerRowCount: 1, mapping: { investorName: 0, summary: 1 } },
    });
  });
});

describe('an import that is over', () => {
  async function askToTakeBack(): Promise<HTMLElement> {
    open();
    await userEvent.click(await screen.findByRole('button', { name: /撤销导入/ }));
    return screen.findByRole('dialog');
  }

  it('is taken back for a reason alone, which stands beside it afterwards', async () => {
    const reverted: ImportView = {
      ...done,
      state: 'REVERTED',
      revertReason: '用错了表',
      can: { ...done.can, revert: false },
    };
    const sent = serve(done, [200, reverted]);
    const dialog = await askToTakeBack();
    await userEvent.click(within(dialog).getByRole('button', { name: '撤销导入' }));
    await within(dialog).findByText('请填写撤销原因');
    expect(sent).toEqual([]);
    await userEvent.type(within(dialog).getByLabelText('撤销原因'), '用错了表');
    await userEvent.click(within(dialog).getByRole('button', { name: '撤销导入' }));
    await screen.findByText('撤销原因：用错了表');
    expect(sent).toEqual([{ path: '/run-1/reversal', ifMatch: '"3"', body: { reason: '用错了表' } }]);
  });

  it('says why it cannot be taken back, and keeps what was typed', async () => {
    serve(done, [409, { code: 'import.built-on', title: '已有 1 条记录有人办理，不能整批撤销', status: 409 }]);
    const dialog = await askToTakeBack();
    await userEvent.type(within(dialog).getByLabelText('撤销原因'), '用错了表');
    await userEvent.click(within(dialog).getByRole('button', { name: '撤销导入' }));
    expect((await within(dialog).findByRole('alert')).textContent).not.toBe('');
    expect(within(dialog).getByLabelText('撤销原因')).toHaveProperty('value', '用错了表');
  });
});

describe('an import that goes on by itself', () => {
  it.each([
    ['CHECKING', { unchecked: 1 }, '66%'],
    ['IMPORTING', { good: 2, imported: 1 }, '33%'],
    ['REVERTING', { imported: 1, reverted: 2 }, '66%'],
  ] as const)('shows how far it is: %s', async (state, part, share) => {
    serve({ ...run, state, duplicates: 'IMPORT', counts: { ...counts, total: 3, ...part } });
    open();
    expect((await screen.findByRole('progressbar')).textContent).toContain(share);
  });
});
