import { api, unwrap } from '../../../api/client';
import { download } from '../../../api/download';

/** Saves the 交办单 of a task for one of its units as .docx; without a unit, for the one that leads. */
export async function saveTaskForm(id: string, unitId?: string): Promise<void> {
  await download(`/api/v1/tasks/${id}/form`, unitId === undefined ? {} : { unitId });
}

export type TaskLetter = 'task.urging' | 'task.supervision';

/** Drafts a letter about the task; it gets its number when it is issued. Answers the id of the draft. */
export async function draftLetter(recordId: string, form: TaskLetter, series: string): Promise<string> {
  const { id } = await unwrap(api.POST('/api/v1/documents', { body: { form, series, recordId, filter: {} } }));
  return id;
}
