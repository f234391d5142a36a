import { api, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** Says how it goes. */
export async function logProgress(task: TaskVersion, body: Schemas['WriteTaskEntry']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/progress', {
      params: { path: { id: task.id } },
      body,
    }),
  );
}
