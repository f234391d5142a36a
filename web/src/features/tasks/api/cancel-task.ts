import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** Calls it off. */
export async function cancelTask(task: TaskVersion, body: Schemas['CancelTask']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/cancellation', {
      params: { path: { id: task.id } },
      headers: ifMatch(task.version),
      body,
    }),
  );
}
