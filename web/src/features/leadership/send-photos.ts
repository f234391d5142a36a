import { addPhoto } from './api/photos';
import type { RecordRef } from './api/types';

/** Answers how many could not be sent: the record is there, and they can be added on its page. */
export async function sendPhotos(record: RecordRef, photos: readonly File[]): Promise<number> {
  const sent = await Promise.allSettled(photos.map((photo) => addPhoto(record, photo)));
  return sent.filter(({ status }) => status === 'rejected').length;
}
