import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** Sends it back to the unit. */
export async function reopenTask(task: TaskVersion, body: Schemas['ReopenTask']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/reopening', {
      params: { path: { id: task.id } },
      headers: ifMatch(task.version),
      body,
    }),
  );
}
