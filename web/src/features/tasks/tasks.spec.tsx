import type { ReactElement, ReactNode } from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { useSessionQuery } from '../../lib/session';
import { renderScreen } from '../../testing/render';
import type { TaskView } from './api/types';
import { TaskDetailPage } from './task-detail.page';
import { TaskListPage } from './task-list.page';

const nothing: TaskView['can'] = {
  acknowledge: false,
  nameHandler: false,
  logProgress: false,
  answer: false,
  object: false,
  askExtension: false,
  ruleObjection: false,
  ruleExtension: false,
  close: false,
  reopen: false,
  cancel: false,
  urge: false,
  supervise: false,
  trash: false,
  restore: false,
  share: false,
};
const unit = { id: 'land', name: '自然资源局' };
const person = { id: 'desk', name: '高服务' };

const task: TaskView = {
  id: 'task-1',
  version: 3,
  code: 'RW-2026-000001',
  words: '五个工作日内完成地块勘界',
  sourceKind: 'INSTRUCTION',
  sourceNote: null,
  source: null,
  state: 'ISSUED',
  leadUnit: unit,
  supportingUnits: [],
  parts: [],
  handler: null,
  issuer: person,
  issueUnit: { id: 'service', name: '企业服务中心' },
  issuedAt: '2026-02-10T10:15:00+08:00',
  limit: { amount: 5, unit: 'WORKING_DAY' },
  dueAt: '2026-02-11T00:00:00+08:00',
  isDueProvisional: false,
  isLate: false,
  isObjectionPending: false,
  isExtensionPending: false,
  reopenedCount: 0,
  urgedCount: 2,
  supervisedAt: null,
  answeredAt: null,
  closedAt: null,
  trashedAt: null,
  isForUnit: false,
  can: nothing,
  onBehalfOf: null,
  assignedAt: '2026-02-10T10:15:00+08:00',
  acknowledgedAt: null,
  acknowledgedBy: null,
  closedBy: null,
  stateNote: null,
  stateSince: '2026-02-10T10:15:00+08:00',
  limitStart: '2026-02-10T10:15:00+08:00',
  answer: null,
  contributions: [],
  requests: [],
  dues: [],
};

const me = {
  user: { id: 'me', name: '何承办' },
  roles: ['HANDLER'],
  permissions: ['task.read', 'task.handle'],
  businessNow: '2026-02-10T10:20:00+08:00',
};

type Answer = [status: number, body: unknown];

interface Sent {
  path: string;
  version: string | null;
  body: unknown;
}

/** Answers by the end of the path; everything else is an empty list. Remembers what was written. */
function serve(answers: Record<string, Answer>): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET') {
      sent.push({ path: pathname, version: request.headers.get('if-match'), body: await request.clone().json() });
    }
    const found = Object.entries(answers).find(([end]) => pathname.endsWith(end))?.[1];
    const [status, body] = found ?? (pathname.endsWith('/me') ? [200, me] : [200, { items: [], nextCursor: null }]);
    const type = status < 300 ? 'application/json' : 'application/problem+json';
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
  });
  return sent;
}

const problem = (status: number, code: string, title: string): Answer => [
  status,
  { type: `urn:landfall:problem:${code}`, title, status, code, params: {}, requestId: 'request-1', errors: [] },
];

describe('the list of tasks', () => {
  it('shows what is to be done, by whom, and until the end of which day', async () => {
    serve({ '/tasks': [200, { items: [task], nextCursor: null, total: { count: 1, isCapped: false } }] });
    renderSignedIn(<TaskListPage />);
    const row = within((await screen.findByText(task.words)).closest('tr') ?? document.body);
    expect(row.getByText('待签收')).toBeTruthy();
    expect(row.getByText('自然资源局')).toBeTruthy();
    expect(row.getByText('暂未确定经办人')).toBeTruthy();
    expect(row.getByText('催办 2 次')).toBeTruthy();
    expect(row.getByText(/24:00$/)).toBeTruthy();
  });

  it('says that nothing matches, and offers nothing that the person may not do', async () => {
    serve({});
    renderSignedIn(<TaskListPage />);
    await screen.findByText('没有符合条件的督办事项');
    expect(screen.queryByRole('button', { name: '交办事项' })).toBeNull();
  });

  it('names the request when the server fails, and asks again', async () => {
    const answers: Record<string, Answer> = { '/tasks': problem(500, 'service.unexpected', '系统出现意外错误') };
    serve(answers);
    renderSignedIn(<TaskListPage />);
    await screen.findByText(/request-1/);
    answers['/tasks'] = [200, { items: [task], nextCursor: null }];
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText(task.words)).toBeTruthy();
  });
});

describe('a task', () => {
  it('offers what the server says that can be done, the next step first, and sends the version that was seen', async () => {
    const can = { ...nothing, acknowledge: true, object: true };
    const sent = serve({
      '/acknowledgement': [200, { ...task, state: 'ACKNOWLEDGED', version: 4 }],
      '/task-1': [200, { ...task, can }],
    });
    renderTask();
    await userEvent.click(await screen.findByRole('button', { name: '签收' }));
    const sheet = within(await screen.findByRole('dialog'));
    await userEvent.click(sheet.getByRole('button', { name: '签收' }));
    await waitFor(() =>
      expect(sent).toEqual([{ path: '/api/v1/tasks/task-1/acknowledgement', version: '"3"', body: {} }]),
    );
    await screen.findByText('已签收');
  });

  it('keeps what was typed when somebody else was faster, and says so', async () => {
    const can = { ...nothing, answer: true };
    serve({
      '/answer': problem(409, 'task.not-now', '事项状态已变化，请刷新后再试'),
      '/task-1': [200, { ...task, state: 'IN_PROGRESS', can }],
    });
    renderTask();
    await userEvent.click(await screen.findByRole('button', { name: '反馈' }));
    const sheet = within(await screen.findByRole('dialog'));
    await userEvent.type(sheet.getByLabelText('办理结果'), '已完成勘界');
    await userEvent.click(sheet.getByRole('button', { name: '反馈' }));
    await sheet.findByText('事项状态已变化，请刷新后再试');
    expect(sheet.getByLabelText<HTMLTextAreaElement>('办理结果').value).toBe('已完成勘界');
  });

  it('that is not there says so', async () => {
    serve({ '/task-1': problem(404, 'task.not-found', '没有找到该事项') });
    renderTask();
    expect(await screen.findByText('没有找到这一页')).toBeTruthy();
  });
});

function renderTask(): void {
  renderSignedIn(
    <Routes>
      <Route path="/tasks/:id" element={<TaskDetailPage />} />
    </Routes>,
    '/tasks/task-1',
  );
}

function renderSignedIn(shown: ReactElement, address?: string): void {
  renderScreen(<SignedIn>{shown}</SignedIn>, address);
}

function SignedIn({ children }: { children: ReactNode }) {
  return useSessionQuery().data ? children : null;
}
