import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** Asks for more time. */
export async function askExtension(task: TaskVersion, body: Schemas['AskTaskExtension']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/extension', {
      params: { path: { id: task.id } },
      headers: ifMatch(task.version),
      body,
    }),
  );
}
