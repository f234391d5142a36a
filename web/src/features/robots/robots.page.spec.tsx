import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '../../testing/render';
import { RobotsPage } from './robots.page';

const unit = { id: 'unit-1', name: '东镇' };
const robot = {
  id: 'robot-1',
  version: 4,
  unit,
  vendor: 'DINGTALK',
  name: '招商工作群',
  addressShown: 'oapi.dingtalk.com/…9876',
  hasSecret: true,
  covers: 'ALL',
  isActive: true,
  lastSentAt: null,
  lastFault: 'SIGNATURE',
  lastFaultAt: '2026-02-10T09:00:00+08:00',
  waiting: 2,
  dead: 3,
};

interface Sent {
  request: string;
  body: unknown;
}

function serve(items: object[], answers: Record<string, unknown> = {}, units: object[] = [unit]): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const asked = `${request.method} ${new URL(request.url).pathname}`;
    if (asked === 'GET /api/v1/robots') {
      return json({ items, units });
    }
    const text = await request.clone().text();
    sent.push({ request: asked, body: text === '' ? undefined : JSON.parse(text) });
    return json(answers[asked] ?? robot);
  });
  return sent;
}

function json(body: unknown): Response {
  return new Response(JSON.stringify(body), { status: 200, headers: { 'content-type': 'application/json' } });
}

describe('group robots', () => {
  it('show where they speak, never the whole address, and why the last message was not taken', async () => {
    serve([robot]);
    renderScreen(<RobotsPage />);
    await screen.findByText('oapi.dingtalk.com/…9876');
    expect(screen.getByText('异常')).toBeTruthy();
    expect(screen.getByText(/加签密钥不正确/)).toBeTruthy();
    expect(screen.getByText('3 条已放弃')).toBeTruthy();
  });

  it('are added with an address and a secret', async () => {
    const sent = serve([]);
    renderScreen(<RobotsPage />);
    await userEvent.click(await screen.findByRole('button', { name: '添加机器人' }));
    await userEvent.click(await screen.findByText('钉钉'));
    await userEvent.type(screen.getByLabelText('名称'), '招商工作群');
    const address = 'https://oapi.dingtalk.com/robot/send?access_token=a';
    await userEvent.type(screen.getByLabelText('Webhook 地址'), address);
    await userEvent.type(screen.getByLabelText('加签密钥'), 'SECabc');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({
      unitId: 'unit-1',
      vendor: 'DINGTALK',
      name: '招商工作群',
      covers: 'ALL',
      address,
      secret: 'SECabc',
    });
    expect(localStorage).toHaveLength(0);
  });

  it('say in words why a test was not taken', async () => {
    serve([robot], { 'POST /api/v1/robots/robot-1/test': { fault: 'KEYWORD' } });
    renderScreen(<RobotsPage />);
    await userEvent.click(await screen.findByRole('button', { name: '测试招商工作群' }));
    expect(await screen.findByText(/自定义关键词/)).toBeTruthy();
  });

  it('are paused, and tell so', async () => {
    const sent = serve([robot]);
    renderScreen(<RobotsPage />);
    await userEvent.click(await screen.findByRole('button', { name: '招商工作群 的操作' }));
    await userEvent.click(await screen.findByText('暂停'));
    await waitFor(() => expect(sent).toEqual([{ request: 'PATCH /api/v1/robots/robot-1', body: { isActive: false } }]));
  });

  it('are removed after a word of what that means', async () => {
    const sent = serve([robot]);
    renderScreen(<RobotsPage />);
    await userEvent.click(await screen.findByRole('button', { name: '招商工作群 的操作' }));
    await userEvent.click(await screen.findByText('删除'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/尚未发出的消息一并删除/)).toBeTruthy();
    expect(sent).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: '删除' }));
    expect(await screen.findByText('已删除：招商工作群')).toBeTruthy();
    expect(sent).toEqual([{ request: 'DELETE /api/v1/robots/robot-1', body: undefined }]);
  });

  it('are not offered to somebody who manages no unit', async () => {
    serve([], {}, []);
    renderScreen(<RobotsPage />);
    expect(await screen.findByText('没有由您管理的单位')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '添加机器人' })).toBeNull();
  });
});
