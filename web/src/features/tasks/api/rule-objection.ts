import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskView } from './types';
import type { TaskVersion } from './use-task-change';

/** Rules on an objection, finally. */
export async function ruleObjection(task: TaskVersion, body: Schemas['RuleTaskObjection']): Promise<TaskView> {
  return unwrap(
    api.POST('/api/v1/tasks/{id}/objection/ruling', {
      params: { path: { id: task.id } },
      headers: ifMatch(task.version),
      body,
    }),
  );
}
