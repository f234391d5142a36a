import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { changeStatus } from '../api/change-status';
import { useLeadChange } from '../api/use-lead-change';
import { ongoingStatuses, type OngoingStatus } from '../api/types';
import type { SheetProps } from './sheet-props';

interface Values {
  status: OngoingStatus;
  reason: string;
}

export function StatusSheet({ lead, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useLeadChange((values: Values) => changeStatus(lead, values));
  const submit = async ({ status, reason }: Values): Promise<void> => {
    await change.mutateAsync({ status, reason });
    toast({ text: t('leads:done.status', { status: t(`leads:status.${status}`) }) });
    onDone();
  };
  return (
    <RecordForm<Values>
      name={`lead-status-${lead.id}`}
      initialValues={{ status: ongoingStatuses.find((status) => status === lead.status) ?? 'ACTIVE' }}
      submitLabel={t('leads:action.status')}
      onSubmit={submit}
    >
      <Form.Item name="status" label={t('leads:field.status')}>
        <Radio.Group options={ongoingStatuses.map((value) => ({ value, label: t(`leads:status.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('leads:statusForm.reason')}
        rules={[{ required: true, message: t('leads:statusForm.reasonMissing') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
    </RecordForm>
  );
}
