import { attachFile, type AttachmentRecord } from '../../api/attachments';
import type { Progress } from './outbox';
import type { Parcel } from './outbox-store';

/** Hangs the files of a waiting item on the record that was made of it; what has arrived before is not sent again. */
export async function sendFiles(
  record: AttachmentRecord,
  { item, contents }: Parcel,
  progress: Progress,
): Promise<void> {
  await progress.recorded(record.id);
  for (const [index, { name, type, isSent }] of item.files.entries()) {
    const content = contents[index];
    if (content && !isSent) {
      await attachFile(record, { name, type, content });
      await progress.fileSent(index);
    }
  }
}
