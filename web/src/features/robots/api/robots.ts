import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, unwrap } from '../../../api/client';
import type { ApiProblem } from '../../../api/problem';
import type { Schemas } from '../../../api/schemas';
import type { Robot, RobotList } from './types';

const key = ['robots'] as const;

/** Robots of the units in the reader's hands, and those units. */
export function useRobots(): UseQueryResult<RobotList> {
  return useQuery({ queryKey: key, queryFn: () => unwrap(api.GET('/api/v1/robots')) });
}

export async function addRobot(body: Schemas['AddRobot'], sendKey: string): Promise<Robot> {
  return unwrap(api.POST('/api/v1/robots', { body, headers: idempotencyKey(sendKey) }));
}

export async function changeRobot({ id, version }: Robot, body: Schemas['ChangeRobot']): Promise<Robot> {
  return unwrap(api.PATCH('/api/v1/robots/{id}', { params: { path: { id } }, headers: ifMatch(version), body }));
}

export async function removeRobot({ id, version }: Robot): Promise<void> {
  await unwrap(api.DELETE('/api/v1/robots/{id}', { params: { path: { id } }, headers: ifMatch(version) }));
}

/** Says a sentence in the group now. Answers why it was not taken, or null. */
export async function testRobot({ id }: Robot): Promise<Robot['lastFault']> {
  return (await unwrap(api.POST('/api/v1/robots/{id}/test', { params: { path: { id } } }))).fault;
}

/** What was given up is tried again. Answers how much that is. */
export async function retryRobot({ id }: Robot): Promise<number> {
  return (await unwrap(api.POST('/api/v1/robots/{id}/retry', { params: { path: { id } } }))).revived;
}

export function useRobotChange<Input, Answer>(
  change: (input: Input) => Promise<Answer>,
): UseMutationResult<Answer, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}
