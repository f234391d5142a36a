import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '../../testing/render';
import { ImportNewPage } from './import-new.page';

const kinds = {
  items: [
    { kind: 'lead', title: '招商线索', fields: [] },
    { kind: 'unit', title: '单位', fields: [] },
  ],
};

function serve(status: number, body: unknown, items = kinds): string[] {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') {
      return new Response(JSON.stringify(items), { headers: { 'content-type': 'application/json' } });
    }
    sent.push(`${new URL(request.url).pathname} ${await request.clone().text()}`);
    const type = status < 300 ? 'application/json' : 'application/problem+json';
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
  });
  return sent;
}

async function paste(): Promise<void> {
  await userEvent.click(await screen.findByText('从 Excel 粘贴'));
  await userEvent.click(screen.getByLabelText(/选中表格/));
  await userEvent.paste('投资方\t建设内容\n甲公司\t厂房');
  await userEvent.click(screen.getByRole('button', { name: '读取 2 行' }));
}

describe('a new import', () => {
  it('sends what was copied as the kind that was chosen, and goes to its preview', async () => {
    const sent = serve(201, { id: 'run-1' });
    const { address } = renderScreen(<ImportNewPage />, '/imports/new?kind=unit');
    await paste();
    await vi.waitFor(() => expect(address()).toBe('/imports/run-1'));
    expect(sent).toEqual([
      `/api/v1/imports/pasted ${JSON.stringify({ kind: 'unit', text: '投资方\t建设内容\n甲公司\t厂房' })}`,
    ]);
  });

  it('says why a sheet is refused, and keeps what was pasted', async () => {
    serve(422, { code: 'import.empty', title: '表格里没有内容', status: 422 });
    renderScreen(<ImportNewPage />);
    await paste();
    await screen.findByRole('alert');
    expect(screen.getByLabelText(/选中表格/)).toHaveProperty('value', '投资方\t建设内容\n甲公司\t厂房');
  });

  it('sends a chosen file', async () => {
    const sent = serve(201, { id: 'run-2' });
    const { address } = renderScreen(<ImportNewPage />);
    const [, input] = await screen.findAllByLabelText('选择文件', { selector: 'input,button' }).catch(() => []);
    await userEvent.upload(
      input ?? screen.getByLabelText('选择文件'),
      new File(['a,b'], '台账.csv', { type: 'text/csv' }),
    );
    await vi.waitFor(() => expect(address()).toBe('/imports/run-2'));
    expect(sent[0]).toContain('/api/v1/imports ');
  });

  it('says so to whoever may import nothing', async () => {
    serve(201, {}, { items: [] });
    renderScreen(<ImportNewPage />);
    expect(await screen.findByText('没有您可以导入的内容')).toBeTruthy();
  });
});
