import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { problemFrom, type ApiProblem } from '../../../api/problem';
import type { Attachment, RecordRef } from './types';

const photosKey = ({ kind, id }: RecordRef): readonly string[] => ['attachment', kind, id];

/** What hangs on the record: the photo of a page, photos of a place. */
export function usePhotos(record: RecordRef, isAsked: boolean): UseQueryResult<Attachment[]> {
  return useQuery({
    queryKey: photosKey(record),
    queryFn: async () => {
      const query = { recordKind: record.kind, recordId: record.id };
      return (await unwrap(api.GET('/api/v1/attachments', { params: { query } }))).items;
    },
    enabled: isAsked,
  });
}

/** Hangs one file on the record. */
export async function addPhoto({ kind, id }: RecordRef, file: File): Promise<void> {
  const form = new FormData();
  form.append('recordKind', kind);
  form.append('recordId', id);
  form.append('file', file);
  const response = await fetch('/api/v1/attachments', { method: 'POST', body: form, credentials: 'same-origin' });
  if (!response.ok) {
    const answer: unknown = await response.json().catch(() => undefined);
    throw problemFrom(response.status, answer, response.headers.get('x-request-id'));
  }
}

export function useAddPhoto(record: RecordRef): UseMutationResult<void, ApiProblem, File> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => addPhoto(record, file),
    onSettled: () => queryClient.invalidateQueries({ queryKey: photosKey(record) }),
  });
}
