import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderScreen } from '../../testing/render';
import { SignInPage } from './sign-in.page';

const site = {
  zoneName: '示范区',
  version: '1.0.0',
  demo: true,
  plainHttp: false,
  needsSetup: false,
  demoPassword: 'demo-word',
  demoAccounts: [{ username: 'ambassador', name: '陈示例', roles: ['AMBASSADOR'] }],
};

function answer(status: number, body?: unknown): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });
}

/** Answers the API's questions and remembers what was asked. */
function serve(signIn: () => Response): Request[] {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request.clone());
    return request.url.endsWith('/public/site') ? answer(200, site) : signIn();
  });
  return asked;
}

describe('the sign-in page', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
  });

  it('says that state secrets must not be entered', () => {
    serve(() => answer(204));
    renderScreen(<SignInPage />);
    expect(screen.getByText('本系统为非涉密系统，严禁存储、处理、传输国家秘密')).toBeTruthy();
  });

  it('fills in a demo account and comes back to where one was', async () => {
    const asked = serve(() => answer(204));
    const { address } = renderScreen(<SignInPage />, '/sign-in?next=%2Fleads%3Fview%3Dmine');
    await userEvent.click(await screen.findByRole('button', { name: /招商大使/ }));
    await userEvent.click(screen.getByRole('button', { name: '登录' }));
    await vi.waitFor(() => expect(address()).toBe('/leads?view=mine'));
    const sent = asked.find((request) => request.method === 'POST');
    expect(await sent?.json()).toEqual({ username: 'ambassador', password: 'demo-word' });
  });

  it('never leads to another site after the sign-in', async () => {
    serve(() => answer(204));
    const { address } = renderScreen(<SignInPage />, '/sign-in?next=%2F%2Fevil.example');
    await userEvent.click(await screen.findByRole('button', { name: /招商大使/ }));
    await userEvent.click(screen.getByRole('button', { name: '登录' }));
    await vi.waitFor(() => expect(address()).toBe('/'));
  });

  it('shows the server’s word on a lock-out', async () => {
    serve(() => answer(429, { status: 429, code: 'sign-in.locked', title: '尝试过多，请 4 分钟后再试', errors: [] }));
    renderScreen(<SignInPage />);
    await userEvent.type(screen.getByLabelText('用户名或手机号'), 'somebody');
    await userEvent.type(screen.getByLabelText('密码'), 'wrong');
    await userEvent.click(screen.getByRole('button', { name: '登录' }));
    expect((await screen.findByRole('alert')).textContent).toBe('尝试过多，请 4 分钟后再试');
  });
});
