import type { Sender } from '../../../lib/outbox/outbox';
import { sendFiles } from '../../../lib/outbox/send-files';
import { reportLead } from './report-lead';
import type { ReportLead } from './types';

/** First the report, then each of its files. */
export const sendReport: Sender = async (parcel, progress) => {
  const { recordId, body, key } = parcel.item;
  const lead = recordId === undefined ? await reportLead(body as ReportLead, key) : undefined;
  await sendFiles({ kind: 'lead', id: lead?.id ?? recordId ?? '' }, parcel, progress);
  return lead;
};
