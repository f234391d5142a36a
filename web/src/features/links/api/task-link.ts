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

export type LinkedTask = Schemas['LinkedTask'];
export type LinkedTaskWork = Schemas['LinkedTaskWork'];

/** What a unit can do to its task through the link. */
export type LinkStep =
  | { kind: 'acknowledgement' }
  | { kind: 'progress'; text: string; key: string }
  | { kind: 'answer'; text: string }
  | { kind: 'objection'; reason: string }
  | { kind: 'extension'; dueOn: string; reason: string };

const workKey = ['task-link', 'work'] as const;

/** The token travels in the body and in the address' fragment, so that it is in no log. */
export function useLinkedTask(token: string): UseQueryResult<LinkedTask, ApiProblem> {
  return useQuery<LinkedTask, ApiProblem>({
    queryKey: ['task-link', 'look', token],
    queryFn: () => unwrap(api.POST('/api/v1/public/task-link', { body: { token } })),
    staleTime: Infinity,
    retry: false,
  });
}

export function useLinkedWork(pass: string | undefined): UseQueryResult<LinkedTaskWork, ApiProblem> {
  return useQuery<LinkedTaskWork, ApiProblem>({
    queryKey: [...workKey, pass],
    queryFn: () => unwrap(api.GET('/api/v1/public/task-link/task', { headers: bearing(pass) })),
    enabled: pass !== undefined,
    retry: false,
  });
}

export function useAskForCode(token: string): UseMutationResult<Schemas['SentTaskLinkCode'], ApiProblem, void> {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/public/task-link/code', { body: { token } })),
  });
}

export function useEnter(token: string): UseMutationResult<Schemas['TaskLinkPass'], ApiProblem, string> {
  return useMutation({
    mutationFn: (code: string) => unwrap(api.POST('/api/v1/public/task-link/pass', { body: { token, code } })),
  });
}

export function useStep(pass: string, version: number): UseMutationResult<LinkedTaskWork, ApiProblem, LinkStep> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (step: LinkStep) => take(step, pass, version),
    onSuccess: (task) => queryClient.setQueryData([...workKey, pass], task),
    onError: async (problem) => {
      if (problem.isConflict) {
        await queryClient.invalidateQueries({ queryKey: workKey });
      }
    },
  });
}

/** Photos and papers go first, so that an answer never stands there without them. */
export async function addLinkedFile(pass: string, file: File): Promise<Schemas['LinkedFile']> {
  const form = new FormData();
  form.append('file', file, file.name);
  return unwrap(
    api.POST('/api/v1/public/task-link/task/files', {
      headers: bearing(pass),
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    }),
  );
}

function take(step: LinkStep, pass: string, version: number): Promise<LinkedTaskWork> {
  const headers = { ...bearing(pass), ...ifMatch(version) };
  switch (step.kind) {
    case 'acknowledgement':
      return unwrap(api.POST('/api/v1/public/task-link/task/acknowledgement', { headers }));
    case 'progress':
      return unwrap(
        api.POST('/api/v1/public/task-link/task/progress', {
          headers: { ...headers, ...idempotencyKey(step.key) },
          body: { text: step.text },
        }),
      );
    case 'answer':
      return unwrap(api.POST('/api/v1/public/task-link/task/answer', { headers, body: { text: step.text } }));
    case 'objection':
      return unwrap(api.POST('/api/v1/public/task-link/task/objection', { headers, body: { reason: step.reason } }));
    case 'extension':
      return unwrap(
        api.POST('/api/v1/public/task-link/task/extension', {
          headers,
          body: { dueOn: step.dueOn, reason: step.reason },
        }),
      );
  }
}

function bearing(pass: string | undefined): { authorization: string } {
  return { authorization: `Bearer ${pass ?? ''}` };
}
