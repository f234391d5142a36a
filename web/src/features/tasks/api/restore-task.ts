import { api, unwrap } from '../../../api/client';
import type { TaskView } from './types';

/** Takes it back out of the trash. */
export async function restoreTask(id: string): Promise<TaskView> {
  return unwrap(api.POST('/api/v1/tasks/{id}/restoration', { params: { path: { id } } }));
}
