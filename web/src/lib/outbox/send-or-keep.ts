import { asProblem, type ApiProblem } from '../../api/problem';
import { isPassing, outcomeOf, putInOutbox, removeFromOutbox, sendWaiting, senderOf } from './outbox';
import { parcelOf, type Kept, type Parcel } from './outbox-store';

/** `waiting` with a problem: the record is there, but one of its files was refused. */
export type Handed = { state: 'sent'; answer: unknown } | { state: 'waiting'; problem?: ApiProblem };

/** The device could not keep it, and it could not be sent either: the form must stay open. */
export class NotKept extends Error {
  constructor(readonly reason: Exclude<Kept, 'kept'>) {
    super(reason);
    this.name = 'NotKept';
  }
}

const nothingNoted = { recorded: async () => undefined, fileSent: async () => undefined };

/**
 * Puts it down on the device first, so that nothing is lost whatever happens, and sends it at once where that works.
 * @throws ApiProblem when the server refuses it, which leaves nothing on the device; NotKept
 */
export async function sendOrKeep(parcel: Parcel): Promise<Handed> {
  const { key, owner } = parcel.item;
  const kept = await putInOutbox(parcel);
  if (kept !== 'kept') {
    return sendFromMemory(parcel, kept);
  }
  await sendWaiting(owner);
  if (outcomeOf(key) === undefined && navigator.onLine) {
    // A round was under way that did not know of this one.
    await sendWaiting(owner);
  }
  const outcome = outcomeOf(key);
  if (outcome === undefined) {
    return { state: 'waiting' };
  }
  if ('answer' in outcome) {
    return { state: 'sent', answer: outcome.answer };
  }
  if ((await parcelOf(key))?.item.recordId !== undefined) {
    return { state: 'waiting', problem: outcome.problem };
  }
  await removeFromOutbox(key);
  throw outcome.problem;
}

async function sendFromMemory(parcel: Parcel, kept: Exclude<Kept, 'kept'>): Promise<Handed> {
  try {
    return { state: 'sent', answer: await senderOf(parcel.item.kind)?.(parcel, nothingNoted) };
  } catch (error) {
    if (isPassing(asProblem(error))) {
      throw new NotKept(kept);
    }
    throw error;
  }
}
