import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { ImportKind } from './types';

async function fetchKinds(): Promise<ImportKind[]> {
  return (await unwrap(api.GET('/api/v1/imports/kinds'))).items;
}

/** What the reader may import, and how its sheets look. */
export function useImportKinds(): UseQueryResult<ImportKind[]> {
  return useQuery({ queryKey: ['import', 'kinds'], queryFn: fetchKinds, staleTime: 300_000 });
}
