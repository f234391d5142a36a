import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';

export type TaskFile = Schemas['Attachment'];

/** Everything that hangs on the task, by id. */
export function useTaskFiles(taskId: string, isWanted: boolean): ReadonlyMap<string, TaskFile> {
  const files = useQuery({
    queryKey: ['task', 'files', taskId],
    queryFn: async () => {
      const query = { recordKind: 'task', recordId: taskId };
      return (await unwrap(api.GET('/api/v1/attachments', { params: { query } }))).items;
    },
    enabled: isWanted,
  });
  return new Map((files.data ?? []).map((file) => [file.id, file]));
}

/** Hangs a file on the task; the answer that is written next names it. */
export async function uploadTaskFile(taskId: string, file: File): Promise<TaskFile> {
  const form = new FormData();
  form.append('recordKind', 'task');
  form.append('recordId', taskId);
  form.append('file', file);
  const body = { recordKind: 'task', recordId: taskId, file: file.name, classification: 'INTERNAL' as const };
  return unwrap(api.POST('/api/v1/attachments', { body, bodySerializer: () => form }));
}

export function fileAddress({ id }: TaskFile): string {
  return `/api/v1/attachments/${id}/content`;
}
