import { api, unwrap } from '../../../api/client';

/** Throws the sheet away; nothing of it has become a record. */
export async function discardImport(id: string): Promise<void> {
  await unwrap(api.DELETE('/api/v1/imports/{id}', { params: { path: { id } } }));
}
