import { api, ifMatch, unwrap } from '../../../api/client';

/** Closes a unit that nobody belongs to any more; what it did keeps its name. */
export async function closeUnit(unit: { id: string; version: number }): Promise<void> {
  await unwrap(
    api.POST('/api/v1/units/{id}/closure', { params: { path: { id: unit.id } }, headers: ifMatch(unit.version) }),
  );
}
