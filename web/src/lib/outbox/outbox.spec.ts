import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../../api/problem';
import { outcomeOf, putInOutbox, registerSender, removeFromOutbox, sendWaiting, type Progress } from './outbox';
import { allItems, closeStore, parcelOf, takeLease, endLease, type Parcel } from './outbox-store';
import { NotKept, sendOrKeep } from './send-or-keep';

const photo = new Uint8Array([1, 2, 3]).buffer;
let minute = 0;

function aParcel(key: string, { owner = 'me', photos = 0 } = {}): Parcel {
  minute += 1;
  const file = { name: '名片.jpg', type: 'image/jpeg', size: 3, sha256: 'x' };
  return {
    item: {
      key,
      kind: 'note',
      title: key,
      body: { text: key },
      capturedAt: `2026-03-05T06:${String(minute).padStart(2, '0')}:00Z`,
      owner,
      files: Array.from({ length: photos }, () => file),
    },
    contents: Array.from({ length: photos }, () => photo),
  };
}

const offline = new ApiProblem({ status: 0, code: 'client.offline', title: '' });
const signedOut = new ApiProblem({ status: 401, code: 'session.required', title: '请先登录' });
const refused = new ApiProblem({ status: 400, code: 'request.invalid', title: '名称太长' });

const keys = async (): Promise<string[]> => (await allItems()).map(({ key }) => key);

describe('the outbox', () => {
  beforeEach(async () => {
    for (const key of await keys()) {
      await removeFromOutbox(key);
    }
  });

  it('sends what waits, oldest first and only its owner’s, and keeps what could not go', async () => {
    const sent: string[] = [];
    registerSender('note', async ({ item }) => {
      if (item.key === 'second') {
        throw offline;
      }
      sent.push(item.key);
    });
    for (const parcel of [aParcel('first'), aParcel('other', { owner: 'else' }), aParcel('second'), aParcel('third')]) {
      await putInOutbox(parcel);
    }
    await sendWaiting('me');
    expect(sent).toEqual(['first']);
    expect(await keys()).toEqual(['other', 'second', 'third']);
  });

  it('outlives the closing of the browser, photos and all', async () => {
    await putInOutbox(aParcel('kept', { photos: 2 }));
    await closeStore();
    const parcel = await parcelOf('kept');
    expect(parcel?.contents.map((content) => [...new Uint8Array(content)])).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('waits while nobody is signed in', async () => {
    registerSender('note', () => Promise.reject(signedOut));
    await putInOutbox(aParcel('expired'));
    await sendWaiting('me');
    expect((await allItems()).map(({ refusal }) => refusal)).toEqual([undefined]);
  });

  it('keeps a refused one with the reason and goes on with the next', async () => {
    registerSender('note', ({ item }) => (item.key === 'bad' ? Promise.reject(refused) : Promise.resolve()));
    await putInOutbox(aParcel('bad'));
    await putInOutbox(aParcel('good'));
    await sendWaiting('me');
    expect(await allItems()).toMatchObject([{ key: 'bad', refusal: '名称太长' }]);
  });

  it('goes on with the files where it broke off', async () => {
    const rounds: number[][] = [];
    registerSender('note', async ({ item }, { recorded, fileSent }: Progress) => {
      await recorded('record');
      const open = item.files.flatMap((file, index) => (file.isSent ? [] : [index]));
      rounds.push(open);
      await fileSent(open[0] ?? 0);
      if (rounds.length === 1) {
        throw offline;
      }
    });
    await putInOutbox(aParcel('album', { photos: 2 }));
    await sendWaiting('me');
    expect(await allItems()).toMatchObject([{ recordId: 'record', files: [{ isSent: true }, {}] }]);
    await sendWaiting('me');
    expect(rounds).toEqual([[0, 1], [1]]);
    expect(await keys()).toEqual([]);
  });

  it('sends once however often it is asked at the same time', async () => {
    const sender = vi.fn<() => Promise<void>>(() => Promise.resolve());
    registerSender('note', sender);
    await putInOutbox(aParcel('only'));
    await Promise.all([sendWaiting('me'), sendWaiting('me')]);
    expect(sender).toHaveBeenCalledOnce();
  });

  it('leaves the sending to another tab that is at it, until that one is gone', async () => {
    const sender = vi.fn<() => Promise<void>>(() => Promise.resolve());
    registerSender('note', sender);
    await putInOutbox(aParcel('shared'));
    expect(await takeLease('another tab', 60_000)).toBe(true);
    await sendWaiting('me');
    expect(sender).not.toHaveBeenCalled();
    await endLease('another tab');
    await sendWaiting('me');
    expect(sender).toHaveBeenCalledOnce();
  });

  it('gives back what was deleted, for undoing it', async () => {
    await putInOutbox(aParcel('undone', { photos: 1 }));
    const removed = await removeFromOutbox('undone');
    expect(await keys()).toEqual([]);
    if (removed) {
      await putInOutbox(removed);
    }
    expect((await parcelOf('undone'))?.contents).toHaveLength(1);
  });
});

describe('sending or keeping', () => {
  it('answers what the server said, and keeps nothing', async () => {
    registerSender('note', () => Promise.resolve({ code: 'XS-1' }));
    expect(await sendOrKeep(aParcel('fresh'))).toEqual({ state: 'sent', answer: { code: 'XS-1' } });
    expect(await keys()).toEqual([]);
  });

  it('waits without a network', async () => {
    registerSender('note', () => Promise.reject(offline));
    expect(await sendOrKeep(aParcel('later'))).toEqual({ state: 'waiting' });
    expect(await keys()).toEqual(['later']);
    await removeFromOutbox('later');
  });

  it('throws a refusal, which is the form’s to show, and keeps nothing', async () => {
    registerSender('note', () => Promise.reject(refused));
    await expect(sendOrKeep(aParcel('wrong'))).rejects.toBe(refused);
    expect(outcomeOf('wrong')).toEqual({ problem: refused });
    expect(await keys()).toEqual([]);
  });

  it('keeps a record whose file was refused, with the reason', async () => {
    registerSender('note', async (_parcel, progress) => {
      await progress.recorded('record');
      throw refused;
    });
    expect(await sendOrKeep(aParcel('half', { photos: 1 }))).toEqual({ state: 'waiting', problem: refused });
    expect(await keys()).toEqual(['half']);
    await removeFromOutbox('half');
  });

  it('sends from memory where the device has no room, and says so when that fails, too', async () => {
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    registerSender('note', () => Promise.resolve('there'));
    expect(await sendOrKeep(aParcel('memory'))).toEqual({ state: 'sent', answer: 'there' });
    registerSender('note', () => Promise.reject(offline));
    await expect(sendOrKeep(aParcel('lost'))).rejects.toEqual(new NotKept('full'));
  });
});
