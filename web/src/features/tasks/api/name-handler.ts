import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** Names another 经办人. */
export async function nameHandler(task: TaskVersion, body: Schemas['NameTaskHandler']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/handler', {
      params: { path: { id: task.id } },
      headers: ifMatch(task.version),
      body,
    }),
  );
}
