import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '../../testing/render';
import type { PersonView } from './api/types';
import { PersonStanding } from './person-standing';

const person = {
  id: 'p-1',
  version: 3,
  name: '陈专员',
  can: { edit: true, disable: true, enable: false, invite: true, handOver: true, revealPhone: false },
} as unknown as PersonView;

/** Refuses to disable as long as open work would be left, unless told to. */
function serve(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    asked.push(`${request.method} ${pathname}${search}`);
    if (search.includes('leavesOpenWork')) {
      return new Response(null, { status: 204 });
    }
    const body = {
      status: 409,
      code: 'person.open-work',
      title: '还有未办结事项',
      errors: [
        { path: 'lead', code: 'open-work.lead', message: '12 条线索' },
        { path: 'task', code: 'open-work.task', message: '2 项督办事项' },
      ],
    };
    return new Response(JSON.stringify(body), {
      status: 409,
      headers: { 'content-type': 'application/problem+json' },
    });
  });
  return asked;
}

describe('disabling somebody who still answers for something', () => {
  it('names what is open and leads to the handover', async () => {
    serve();
    const { address } = renderScreen(<PersonStanding person={person} />);
    await userEvent.click(screen.getByRole('button', { name: '停用账号' }));
    await screen.findByText('12 条线索');
    expect(screen.getByText('2 项督办事项')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '先移交' }));
    await waitFor(() => expect(address()).toBe('/handovers/new?fromId=p-1'));
  });

  it('goes knowingly without', async () => {
    const asked = serve();
    renderScreen(<PersonStanding person={person} />);
    await userEvent.click(screen.getByRole('button', { name: '停用账号' }));
    await userEvent.click(await screen.findByRole('button', { name: '仍要停用' }));
    await screen.findByText('已停用陈专员的账号');
    expect(asked).toEqual([
      'POST /api/v1/people/p-1/disablement',
      'POST /api/v1/people/p-1/disablement?leavesOpenWork=true',
    ]);
  });

  it('offers the handover only where the server says so', () => {
    serve();
    renderScreen(<PersonStanding person={{ ...person, can: { ...person.can, handOver: false } }} />);
    expect(screen.queryByText('工作移交')).toBeNull();
  });
});
