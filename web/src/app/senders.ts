import { fieldWorkKind } from '../features/leadership/api/field-works';
import { sendFieldWork } from '../features/leadership/api/send-field-work';
import { reportKind } from '../features/leads/api/report-lead';
import { sendReport } from '../features/leads/api/send-report';
import { refreshOutbox, registerSender } from '../lib/outbox/outbox';

/** How each kind of thing that was written without a network is sent. */
export function registerSenders(): void {
  registerSender(reportKind, sendReport);
  registerSender(fieldWorkKind, sendFieldWork);
  void refreshOutbox(false);
}
