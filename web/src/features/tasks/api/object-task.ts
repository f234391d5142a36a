import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** Says that it is another unit’s. */
export async function objectToTask(task: TaskVersion, body: Schemas['ObjectToTask']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/objection', {
      params: { path: { id: task.id } },
      headers: ifMatch(task.version),
      body,
    }),
  );
}
