import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from './client';
import { download } from './download';
import type { Schemas } from './schemas';

/** A form of the zone: its own .xlsx with our fields under its headers. */
export type OwnSheet = Schemas['OwnSheet'];
export type OwnSheetList = Schemas['OwnSheetList'];

export const ownSheetKey = ['own-sheet'] as const;

export function useOwnSheets(isWanted: boolean): UseQueryResult<OwnSheetList> {
  return useQuery({
    queryKey: [...ownSheetKey, 'list'],
    queryFn: () => unwrap(api.GET('/api/v1/own-sheets')),
    enabled: isWanted,
  });
}

/** Saves the form, filled with what the filter finds, in its own layout. */
export async function saveFilled(
  id: string,
  filter: Record<string, unknown>,
  onProgress?: (share: number) => void,
): Promise<void> {
  await download(`/api/v1/own-sheets/${id}/filled`, {}, { body: { filter }, ...(onProgress ? { onProgress } : {}) });
}
