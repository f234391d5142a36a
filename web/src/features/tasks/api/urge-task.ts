import { api, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** 催办. */
export async function urgeTask(task: TaskVersion, body: Schemas['UrgeTask']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/urging', {
      params: { path: { id: task.id } },
      body,
    }),
  );
}
