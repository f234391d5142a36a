import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** 签收, with the 经办人 if the unit knows at once. */
export async function acknowledgeTask(task: TaskVersion, body: Schemas['AcknowledgeTask']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/acknowledgement', {
      params: { path: { id: task.id } },
      headers: ifMatch(task.version),
      body,
    }),
  );
}
