import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, unwrap } from './client';
import type { ApiProblem } from './problem';
import { upload } from './upload';
import type { Schemas } from './schemas';

export type Attachment = Schemas['Attachment'];

/** The record that files hang on. */
export interface AttachmentRecord {
  kind: string;
  id: string;
}

export interface FileToAttach {
  name: string;
  type: string;
  content: ArrayBuffer;
}

const keyOf = (record: AttachmentRecord): readonly string[] => ['attachment', record.kind, record.id];

/** Where the bytes are: shown in the page, or saved. */
export function contentAddress(id: string): string {
  return `/api/v1/attachments/${id}/content`;
}

/** Hangs a file on a record; the same file sent again is the one that is there. */
export async function attachFile(record: AttachmentRecord, { name, type, content }: FileToAttach): Promise<Attachment> {
  const form = new FormData();
  form.append('recordKind', record.kind);
  form.append('recordId', record.id);
  form.append('file', new Blob([content], { type }), name);
  return upload<Attachment>('/api/v1/attachments', form);
}

export function useAttachments(record: AttachmentRecord): UseQueryResult<Attachment[]> {
  return useQuery({
    queryKey: keyOf(record),
    queryFn: async () => {
      const query = { recordKind: record.kind, recordId: record.id };
      return (await unwrap(api.GET('/api/v1/attachments', { params: { query } }))).items;
    },
  });
}

/** One change of the files of a record; its list is asked anew. */
export function useAttachmentChange<Input>(
  record: AttachmentRecord,
  change: (input: Input) => Promise<unknown>,
): UseMutationResult<unknown, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: keyOf(record) }),
  });
}

export async function trashAttachment(id: string): Promise<void> {
  await unwrap(api.DELETE('/api/v1/attachments/{id}', { params: { path: { id } } }));
}

export async function restoreAttachment(id: string): Promise<void> {
  await unwrap(api.POST('/api/v1/attachments/{id}/restoration', { params: { path: { id } } }));
}
