import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { TaskPart, TaskView } from './types';

/** The part of a supporting unit that a change is based on. */
export interface PartRef {
  taskId: string;
  part: TaskPart;
}

function paramsOf({ taskId, part }: PartRef) {
  return { params: { path: { id: taskId, unitId: part.unit.id } }, headers: ifMatch(part.version) };
}

/** 签收 of a supporting unit. */
export async function acknowledgePart(ref: PartRef, body: Schemas['AcknowledgeTask']): Promise<TaskView> {
  return unwrap(api.POST('/api/v1/tasks/{id}/parts/{unitId}/acknowledgement', { ...paramsOf(ref), body }));
}

/** Names another 经办人 of a supporting unit. */
export async function namePartHandler(ref: PartRef, body: Schemas['NameTaskHandler']): Promise<TaskView> {
  return unwrap(api.POST('/api/v1/tasks/{id}/parts/{unitId}/handler', { ...paramsOf(ref), body }));
}

/** Says what a supporting unit has contributed. */
export async function answerPart(ref: PartRef, body: Schemas['WriteTaskEntry']): Promise<TaskView> {
  return unwrap(api.POST('/api/v1/tasks/{id}/parts/{unitId}/answer', { ...paramsOf(ref), body }));
}
