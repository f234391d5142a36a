import { fieldWorkKind, recordFieldWork } from '../features/leadership/api/field-works';
import type { RecordFieldWork } from '../features/leadership/api/types';
import { reportKind, reportLead } from '../features/leads/api/report-lead';
import type { ReportLead } from '../features/leads/api/types';
import { registerSender } from '../lib/outbox';

/** How each kind of thing that was written without a network is sent. */
export function registerSenders(): void {
  registerSender(reportKind, async (item) => {
    await reportLead(item.body as ReportLead, item.key);
  });
  registerSender(fieldWorkKind, async (item) => {
    await recordFieldWork(item.body as RecordFieldWork, item.key);
  });
}
