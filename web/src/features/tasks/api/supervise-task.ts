import { api, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** 督办. */
export async function superviseTask(task: TaskVersion, body: Schemas['SuperviseTask']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/supervision', {
      params: { path: { id: task.id } },
      body,
    }),
  );
}
