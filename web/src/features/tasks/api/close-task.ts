import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** 销号. */
export async function closeTask(task: TaskVersion, body: Schemas['CloseTask']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/closure', {
      params: { path: { id: task.id } },
      headers: ifMatch(task.version),
      body,
    }),
  );
}
