import type { Sender } from '../../../lib/outbox/outbox';
import { attachFile } from '../../../api/attachments';
import { reportLead } from './report-lead';
import type { ReportLead } from './types';

/** First the report, then each of its files; what has arrived before is not sent again. */
export const sendReport: Sender = async ({ item, contents }, progress) => {
  const lead = item.recordId === undefined ? await reportLead(item.body as ReportLead, item.key) : undefined;
  const id = lead?.id ?? item.recordId ?? '';
  await progress.recorded(id);
  for (const [index, { name, type, isSent }] of item.files.entries()) {
    const content = contents[index];
    if (content && !isSent) {
      await attachFile({ kind: 'lead', id }, { name, type, content });
      await progress.fileSent(index);
    }
  }
  return lead;
};
