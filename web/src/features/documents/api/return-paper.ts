import { ApiProblem } from '../../../api/problem';
import type { Schemas } from '../../../api/schemas';
import { upload } from '../../../api/upload';
import { shrinkPhoto } from '../../../lib/shrink-photo';

export type ReturnedPaper = Schemas['ReturnedPaper'];

export interface RecordTold {
  kind: string;
  id: string;
}

/**
 * Sends a photo or scan of a signed page. A photo is made smaller first; when its code cannot be read then, it is sent
 * once more as it was taken.
 */
export async function returnPaper(page: File, record?: RecordTold): Promise<ReturnedPaper> {
  const smaller = await shrinkPhoto(page);
  try {
    return await send(smaller, record);
  } catch (error) {
    if (smaller === page || !isUnreadable(error)) {
      throw error;
    }
    return send(page, record);
  }
}

export function isUnreadable(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'document.code-unreadable';
}

async function send(page: File, record: RecordTold | undefined): Promise<ReturnedPaper> {
  const form = new FormData();
  if (record) {
    form.append('recordKind', record.kind);
    form.append('recordId', record.id);
  }
  form.append('file', page, page.name);
  return upload<ReturnedPaper>('/api/v1/paper-returns', form);
}
