import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';

export type UnitInput = Schemas['CreateUnit'];

export async function createUnit(body: UnitInput): Promise<void> {
  await unwrap(api.POST('/api/v1/units', { body }));
}

export async function changeUnit(unit: { id: string; version: number }, body: Partial<UnitInput>): Promise<void> {
  await unwrap(
    api.PATCH('/api/v1/units/{id}', { params: { path: { id: unit.id } }, headers: ifMatch(unit.version), body }),
  );
}
