import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { disputeLead } from '../api/dispute-lead';
import { useLeadChange } from '../api/use-lead-change';
import type { SheetProps } from './sheet-props';

interface Values {
  note: string;
}

/** Why the day that the paper says cannot be right. */
export function DisputeSheet({ lead, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useLeadChange((values: Values) => disputeLead(lead.id, values));
  const submit = async ({ note }: Values): Promise<void> => {
    await change.mutateAsync({ note });
    toast({ text: t('leads:done.disputed', { name: lead.title }) });
    onDone();
  };
  return (
    <RecordForm<Values> name={`lead-dispute-${lead.id}`} submitLabel={t('leads:action.dispute')} onSubmit={submit}>
      <Form.Item
        name="note"
        label={t('leads:dispute.note')}
        extra={t('leads:dispute.hint')}
        rules={[{ required: true, whitespace: true, message: t('leads:dispute.noteMissing') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
    </RecordForm>
  );
}
