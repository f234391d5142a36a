import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { reopenLead } from '../api/reopen-lead';
import { useLeadChange } from '../api/use-lead-change';
import type { SheetProps } from './sheet-props';

interface Values {
  note: string;
}

export function ReopenSheet({ lead, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useLeadChange((values: Values) => reopenLead(lead, values));
  const submit = async ({ note }: Values): Promise<void> => {
    await change.mutateAsync({ note });
    toast({ text: t('leads:done.reopened', { name: lead.title }) });
    onDone();
  };
  return (
    <RecordForm<Values> name={`lead-reopen-${lead.id}`} submitLabel={t('leads:action.reopen')} onSubmit={submit}>
      <Form.Item
        name="note"
        label={t('leads:reopen.note')}
        rules={[{ required: true, message: t('leads:reopen.noteMissing') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
    </RecordForm>
  );
}
