import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/problem';
import {
  outboxStorageKey,
  putInOutbox,
  registerSender,
  removeFromOutbox,
  sendWaiting,
  type WaitingItem,
} from './outbox';

function anItem(key: string, owner = 'me'): WaitingItem {
  return { key, kind: 'note', title: key, body: {}, capturedAt: '2026-03-05T06:00:00Z', owner };
}

const offline = new ApiProblem({ status: 0, code: 'client.offline', title: '' });
const refused = new ApiProblem({ status: 400, code: 'request.invalid', title: '名称太长' });

function kept(): WaitingItem[] {
  return JSON.parse(localStorage.getItem(outboxStorageKey) ?? '[]') as WaitingItem[];
}

describe('the outbox', () => {
  it('sends what waits, oldest first and only its owner’s, and keeps what could not go', async () => {
    const sent: string[] = [];
    registerSender('note', async (item) => {
      if (item.key === 'second') {
        throw offline;
      }
      sent.push(item.key);
    });
    for (const item of [anItem('first'), anItem('other', 'somebody else'), anItem('second'), anItem('third')]) {
      putInOutbox(item);
    }
    await sendWaiting('me');
    expect(sent).toEqual(['first']);
    expect(kept().map((item) => item.key)).toEqual(['other', 'second', 'third']);
    kept().forEach((item) => removeFromOutbox(item.key));
  });

  it('keeps a refused one with the reason and goes on with the next', async () => {
    registerSender('note', (item) => (item.key === 'bad' ? Promise.reject(refused) : Promise.resolve()));
    putInOutbox(anItem('bad'));
    putInOutbox(anItem('good'));
    await sendWaiting('me');
    expect(kept()).toEqual([{ ...anItem('bad'), refusal: '名称太长' }]);
    removeFromOutbox('bad');
  });

  it('sends once however often it is asked at the same time', async () => {
    const sender = vi.fn<(item: WaitingItem) => Promise<void>>(() => Promise.resolve());
    registerSender('note', sender);
    putInOutbox(anItem('only'));
    await Promise.all([sendWaiting('me'), sendWaiting('me')]);
    expect(sender).toHaveBeenCalledOnce();
  });
});
