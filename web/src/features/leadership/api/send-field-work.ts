import type { Sender } from '../../../lib/outbox/outbox';
import { sendFiles } from '../../../lib/outbox/send-files';
import { recordFieldWork } from './field-works';
import type { RecordFieldWork } from './types';

/** First the record, then each of its photos. */
export const sendFieldWork: Sender = async (parcel, progress) => {
  const { recordId, body, key } = parcel.item;
  const work = recordId === undefined ? await recordFieldWork(body as RecordFieldWork, key) : undefined;
  await sendFiles({ kind: 'field-work', id: work?.id ?? recordId ?? '' }, parcel, progress);
  return work;
};
