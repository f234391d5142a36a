import { contentAddress } from '../../../api/attachments';
import { download } from '../../../api/download';

/** Saves the draft as it would be issued now, marked 草稿; counted and logged. */
export async function saveDraft(id: string): Promise<void> {
  await download(`/api/v1/documents/${id}/draft`);
}

/** Saves what was handed out; each reading is logged. */
export async function saveEdition({ attachmentId }: { attachmentId: string }): Promise<void> {
  await download(contentAddress(attachmentId));
}
