import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnSheet } from '../../../api/own-sheets';
import { renderScreen } from '../../../testing/render';
import { OwnSheetListPage } from './own-sheet-list.page';
import { OwnSheetPage } from './own-sheet.page';

const own: OwnSheet = {
  id: 'o1',
  version: 1,
  sheet: 'lead.ledger',
  sheetTitle: '在谈项目台账',
  form: 'own.o1',
  name: '东区情况表',
  fileName: '情况表.xlsx',
  headerRow: 3,
  bodyRow: 4,
  footRow: 6,
  columns: [
    { column: 'A', header: '序号', key: 'place' },
    { column: 'B', header: '企业', key: null },
  ],
  fields: [
    { key: 'place', title: '序号' },
    { key: 'investor', title: '投资方' },
  ],
  createdAt: '2026-02-10T02:00:00Z',
  can: { manage: true },
};

interface Sent {
  method: string;
  address: string;
  version: string | null;
  body: unknown;
}

function serve(answers: Record<string, unknown>): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request | string, options: RequestInit = {}) => {
    const isPlain = typeof request === 'string';
    const method = isPlain ? (options.method ?? 'GET') : request.method;
    const address = (isPlain ? request : request.url).replace(/^.*\/api\/v1/, '');
    const headers = new Headers(isPlain ? options.headers : request.headers);
    if (method !== 'GET') {
      const body: unknown = isPlain
        ? options.body
        : await request
            .clone()
            .json()
            .catch(() => null);
      sent.push({ method, address, version: headers.get('if-match'), body });
    }
    return new Response(JSON.stringify(answers[`${method} ${address}`] ?? {}), {
      headers: { 'content-type': 'application/json' },
    });
  });
  return sent;
}

describe('a form of the zone', () => {
  beforeEach(() => {
    URL.createObjectURL = () => 'blob:form';
    URL.revokeObjectURL = () => undefined;
  });

  it('is listed with how many columns are left to be filled in by hand', async () => {
    serve({ 'GET /own-sheets': { items: [own], sheets: [], can: { add: false } } });
    renderScreen(<OwnSheetListPage />);
    expect(await screen.findByText('1 列人工填写')).toBeTruthy();
    expect(screen.getByRole('link', { name: /东区情况表/ }).getAttribute('href')).toBe('/own-sheets/o1');
  });

  it('is uploaded for the sheet that its headers name, never without a file', async () => {
    const sheets = [{ name: 'lead.ledger', title: '在谈项目台账' }];
    const sent = serve({ 'GET /own-sheets': { items: [], sheets, can: { add: true } }, 'POST /own-sheets': own });
    const { address } = renderScreen(<OwnSheetListPage />);
    await userEvent.click(await screen.findByRole('button', { name: '上传表样' }));
    await userEvent.type(await screen.findByLabelText('表样名称'), '东区情况表');
    await userEvent.click(screen.getByRole('button', { name: '上传并对应表头' }));
    expect(await screen.findByText('请选择 .xlsx 文件')).toBeTruthy();
    expect(sent).toEqual([]);
    await userEvent.upload(screen.getByLabelText(/选择 .xlsx 文件/), new File(['x'], '情况表.xlsx'));
    await userEvent.click(screen.getByRole('button', { name: '上传并对应表头' }));
    await waitFor(() => expect(address()).toBe('/own-sheets/o1'));
    expect(await screen.findByText('已按“在谈项目台账”对应表头，请核对')).toBeTruthy();
    const [upload] = sent.map(({ body }) => body as FormData);
    expect(upload?.has('sheet')).toBe(false);
  });

  it('is uploaded for the sheet that a person chooses', async () => {
    const sheets = [{ name: 'lead.ledger', title: '在谈项目台账' }];
    const sent = serve({ 'GET /own-sheets': { items: [], sheets, can: { add: true } }, 'POST /own-sheets': own });
    const { address } = renderScreen(<OwnSheetListPage />);
    await userEvent.click(await screen.findByRole('button', { name: '上传表样' }));
    await userEvent.click(await screen.findByLabelText('用哪类记录填写'));
    await userEvent.click(await screen.findByText('在谈项目台账'));
    await userEvent.type(screen.getByLabelText('表样名称'), '东区情况表');
    await userEvent.upload(screen.getByLabelText(/选择 .xlsx 文件/), new File(['x'], '情况表.xlsx'));
    await userEvent.click(screen.getByRole('button', { name: '上传并对应表头' }));
    await waitFor(() => expect(address()).toBe('/own-sheets/o1'));
    const [upload] = sent.map(({ body }) => body as FormData);
    expect(upload?.get('sheet')).toBe('lead.ledger');
  });

  it('shows what was suggested, and keeps what a person decides', async () => {
    const mapped = { ...own, version: 2 };
    const sent = serve({ 'GET /own-sheets/': own, 'PUT /own-sheets/o1': mapped });
    renderScreen(<OwnSheetPage />);
    await userEvent.click(await screen.findByLabelText(/企业/));
    await userEvent.click(await screen.findByText('投资方'));
    await userEvent.click(screen.getByRole('button', { name: '保存对应关系' }));
    expect(await screen.findByText('对应关系已保存')).toBeTruthy();
    expect(sent[0]).toMatchObject({
      version: '"1"',
      body: { headerRow: 3, footRow: 6, columns: [{ key: 'place' }, { column: 'B', header: '企业', key: 'investor' }] },
    });
  });

  it('is filled as a trial, and replaced by another file on the version that is shown', async () => {
    const sent = serve({ 'GET /own-sheets/': own, 'POST /own-sheets/o1/file': { ...own, version: 2 } });
    renderScreen(<OwnSheetPage />);
    await userEvent.click(await screen.findByRole('button', { name: '试填下载' }));
    expect(await screen.findByText('文件已保存')).toBeTruthy();
    await userEvent.upload(screen.getByLabelText('选择 .xlsx 文件'), new File(['x'], '新表.xlsx'));
    expect(await screen.findByText('文件已更换，请核对对应关系')).toBeTruthy();
    expect(sent.map(({ address, version }) => [address, version])).toEqual([
      ['/own-sheets/o1/filled', null],
      ['/own-sheets/o1/file', '"1"'],
    ]);
  });

  it('is for reading alone where one may not manage it', async () => {
    serve({ 'GET /own-sheets/': { ...own, can: { manage: false } } });
    renderScreen(<OwnSheetPage />);
    expect(await screen.findByRole('button', { name: '试填下载' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '保存对应关系' })).toBeNull();
    expect(screen.queryByRole('button', { name: /删除/ })).toBeNull();
  });
});
