import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from './client';
import type { Schemas } from './schemas';

/** A table that the reader may take out of the system. */
export type Sheet = Schemas['Sheet'];

export function useSheets(isWanted: boolean): UseQueryResult<Sheet[]> {
  return useQuery({
    queryKey: ['sheet'],
    queryFn: async () => (await unwrap(api.GET('/api/v1/sheets'))).items,
    enabled: isWanted,
  });
}

export interface NewDocument {
  /** Name of a sheet. */
  form: string;
  series: string;
  filter: Record<string, unknown>;
}

/** Drafts the sheet as a document, which gets its number when it is issued. Answers the id of the draft. */
export async function draftSheet(body: NewDocument): Promise<string> {
  const { id } = await unwrap(api.POST('/api/v1/documents', { body }));
  return id;
}
