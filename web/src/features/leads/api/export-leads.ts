import { download } from '../../../api/download';
import type { ListQuery } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';

export type LeadSheetName = NonNullable<QueryOf<'/api/v1/leads/export'>['sheet']>;

/** Saves the leads of this filter as .xlsx; limited and logged. */
export async function exportLeads(query: ListQuery, sheet: LeadSheetName): Promise<void> {
  await download('/api/v1/leads/export', { ...query, sheet });
}
