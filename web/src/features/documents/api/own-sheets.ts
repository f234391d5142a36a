import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../../api/client';
import { ownSheetKey, type OwnSheet } from '../../../api/own-sheets';
import type { ApiProblem } from '../../../api/problem';
import type { Schemas } from '../../../api/schemas';
import { upload } from '../../../api/upload';

export type OwnMapping = Schemas['MapOwnSheet'];

interface OwnVersion {
  id: string;
  version: number;
}

export function useOwnSheet(id: string): UseQueryResult<OwnSheet> {
  return useQuery({
    queryKey: [...ownSheetKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/own-sheets/{id}', { params: { path: { id } } })),
  });
}

export interface NewOwnSheet {
  /** Undefined: the headers say it. */
  sheet: string | undefined;
  name: string;
  file: File;
}

export async function addOwnSheet({ sheet, name, file }: NewOwnSheet): Promise<OwnSheet> {
  const form = new FormData();
  if (sheet !== undefined) {
    form.append('sheet', sheet);
  }
  form.append('name', name);
  form.append('file', file, file.name);
  return upload<OwnSheet>('/api/v1/own-sheets', form);
}

/** Another file in its place: what was mapped by hand is kept where the header is the same. */
export async function replaceOwnSheet({ id, version }: OwnVersion, file: File): Promise<OwnSheet> {
  const form = new FormData();
  form.append('file', file, file.name);
  return upload<OwnSheet>(`/api/v1/own-sheets/${id}/file`, form, ifMatch(version));
}

export async function mapOwnSheet({ id, version }: OwnVersion, body: OwnMapping): Promise<OwnSheet> {
  const call = { params: { path: { id } }, headers: ifMatch(version), body };
  return unwrap(api.PUT('/api/v1/own-sheets/{id}', call));
}

export async function removeOwnSheet({ id, version }: OwnVersion): Promise<undefined> {
  await unwrap(api.DELETE('/api/v1/own-sheets/{id}', { params: { path: { id } }, headers: ifMatch(version) }));
  return undefined;
}

/** One change of a form; what is known of forms is asked anew. */
export function useOwnSheetChange<Input, Answer extends OwnSheet | undefined>(
  change: (input: Input) => Promise<Answer>,
): UseMutationResult<Answer, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (own) => own && queryClient.setQueryData([...ownSheetKey, own.id], own),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [...ownSheetKey, 'list'] }),
  });
}
