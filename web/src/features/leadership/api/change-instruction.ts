import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, unwrap } from '../../../api/client';
import type { ApiProblem } from '../../../api/problem';
import type { Schemas } from '../../../api/schemas';
import { instructionKey } from './show-instruction';
import type { EnterInstruction, InstructionView } from './types';

/** The instruction that a change is based on. */
export interface InstructionVersion {
  id: string;
  version: number;
}

/** Enters a leader's words. The same key answers with the first one, however often it is sent. */
export async function enterInstruction(body: EnterInstruction, key: string): Promise<InstructionView> {
  return unwrap(api.POST('/api/v1/instructions', { body, headers: idempotencyKey(key) }));
}

/** Gives it to units, or to more of them. */
export async function handOut(
  { id, version }: InstructionVersion,
  body: Schemas['HandOutInstruction'],
): Promise<InstructionView> {
  const to = { params: { path: { id } }, headers: ifMatch(version), body };
  return unwrap(api.POST('/api/v1/instructions/{id}/handlings', to));
}

/** 回报. */
export async function reportInstruction(
  { id, version }: InstructionVersion,
  body: Schemas['ReportInstruction'],
): Promise<InstructionView> {
  const to = { params: { path: { id } }, headers: ifMatch(version), body };
  return unwrap(api.POST('/api/v1/instructions/{id}/reports', to));
}

/** The leader wants more. */
export async function returnReport({ id, version }: InstructionVersion, reason: string): Promise<InstructionView> {
  const to = { params: { path: { id } }, headers: ifMatch(version), body: { reason } };
  return unwrap(api.POST('/api/v1/instructions/{id}/return', to));
}

/** Takes back what no unit has; it can be restored for 30 days. */
export async function trashInstruction({ id, version }: InstructionVersion): Promise<undefined> {
  await unwrap(api.DELETE('/api/v1/instructions/{id}', { params: { path: { id } }, headers: ifMatch(version) }));
  return undefined;
}

export async function restoreInstruction(id: string): Promise<InstructionView> {
  return unwrap(api.POST('/api/v1/instructions/{id}/restoration', { params: { path: { id } } }));
}

/** One change of an instruction: the answer is how it is now, and every list that may show it is asked anew. */
export function useInstructionChange<Input>(
  change: (input: Input) => Promise<InstructionView | undefined>,
): UseMutationResult<InstructionView | undefined, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (instruction) => {
      if (instruction) {
        queryClient.setQueryData(instructionKey(instruction.id), instruction);
      }
    },
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ['instruction'] });
      await queryClient.invalidateQueries({ queryKey: ['task'] });
    },
  });
}
