import { api, idempotencyKey, unwrap } from '../../../api/client';
import type { IssueTask, TaskView } from './types';

/** Gives a unit its task. The same key answers with the first one, however often it is sent. */
export async function issueTask(body: IssueTask, key: string): Promise<TaskView> {
  return unwrap(api.POST('/api/v1/tasks', { body, headers: idempotencyKey(key) }));
}
