import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { closeLead } from '../api/close-lead';
import { useLeadChange } from '../api/use-lead-change';
import { closeReasons, type CloseReason } from '../api/types';
import type { SheetProps } from './sheet-props';

interface Values {
  reason: CloseReason;
  note: string;
}

export function CloseSheet({ lead, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useLeadChange((values: Values) => closeLead(lead, values));
  const submit = async ({ reason, note }: Values): Promise<void> => {
    await change.mutateAsync({ reason, note });
    toast({ text: t('leads:done.closed', { name: lead.title }) });
    onDone();
  };
  return (
    <RecordForm<Values> name={`lead-close-${lead.id}`} submitLabel={t('leads:action.close')} onSubmit={submit}>
      <Form.Item
        name="reason"
        label={t('leads:close.reason')}
        rules={[{ required: true, message: t('leads:close.reasonMissing') }]}
      >
        <Select options={closeReasons.map((value) => ({ value, label: t(`leads:closeReason.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('leads:close.note')}
        rules={[{ required: true, message: t('leads:close.noteMissing') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
    </RecordForm>
  );
}
