import { api, ifMatch, unwrap } from '../../../api/client';
import type { CommitImport, ImportView } from './types';

/** The rows become records, in the background. */
export async function commitImport({ id, version }: ImportView, body: CommitImport): Promise<ImportView> {
  return unwrap(
    api.POST('/api/v1/imports/{id}/commitment', { params: { path: { id } }, headers: ifMatch(version), body }),
  );
}
