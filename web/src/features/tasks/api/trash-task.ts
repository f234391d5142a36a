import { api, ifMatch, unwrap } from '../../../api/client';
import type { TaskVersion } from './use-task-change';

/** Takes back what was issued by mistake; it can be restored for 30 days. */
export async function trashTask(task: TaskVersion): Promise<undefined> {
  await unwrap(api.DELETE('/api/v1/tasks/{id}', { params: { path: { id: task.id } }, headers: ifMatch(task.version) }));
  return undefined;
}
