import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** Hands the answer to whoever issued it. */
export async function answerTask(task: TaskVersion, body: Schemas['WriteTaskEntry']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/answer', {
      params: { path: { id: task.id } },
      headers: ifMatch(task.version),
      body,
    }),
  );
}
