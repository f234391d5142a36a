import { api, idempotencyKey, unwrap } from '../../../api/client';
import type { LeadView, ReportLead } from './types';

/** Under which kind a report waits in the outbox. */
export const reportKind = 'lead.report';

/** Reports a lead. The same key answers with the first report, however often it is sent. */
export async function reportLead(body: ReportLead, key: string): Promise<LeadView> {
  return unwrap(api.POST('/api/v1/leads', { body, headers: idempotencyKey(key) }));
}
