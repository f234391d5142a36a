import { api, ifMatch, unwrap } from '../../../api/client';
import type { ImportView } from './types';

/** Takes the records back in one step, while nobody has worked on them. */
export async function revertImport({ id, version }: ImportView, reason: string): Promise<ImportView> {
  return unwrap(
    api.POST('/api/v1/imports/{id}/reversal', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );
}
