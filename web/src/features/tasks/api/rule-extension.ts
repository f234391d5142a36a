import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** Grants or refuses more time. */
export async function ruleExtension(task: TaskVersion, body: Schemas['RuleTaskExtension']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/extension/ruling', {
      params: { path: { id: task.id } },
      headers: ifMatch(task.version),
      body,
    }),
  );
}
