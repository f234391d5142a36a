import { api, ifMatch, unwrap } from '../../../api/client';
import type { ImportView, MapImport } from './types';

/** Says which row is the header and which column is what; remembered for the next sheet. */
export async function mapImport({ id, version }: ImportView, body: MapImport): Promise<ImportView> {
  return unwrap(api.PUT('/api/v1/imports/{id}/mapping', { params: { path: { id } }, headers: ifMatch(version), body }));
}
