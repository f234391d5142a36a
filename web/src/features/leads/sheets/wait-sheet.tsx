import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { changeWaiting } from '../api/change-waiting';
import { useLeadChange } from '../api/use-lead-change';
import type { WaitCause } from '../api/types';
import type { SheetProps } from './sheet-props';

interface Values {
  cause: WaitCause | 'NONE';
}

/** What of the zone the investor waits for; meanwhile the lead does not age. */
export function WaitSheet({ lead, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useLeadChange(({ cause }: Values) => changeWaiting(lead.id, cause === 'NONE' ? null : cause));
  const submit = async (values: Values): Promise<void> => {
    await change.mutateAsync(values);
    toast({ text: t('leads:done.wait') });
    onDone();
  };
  return (
    <RecordForm<Values>
      name={`lead-wait-${lead.id}`}
      initialValues={{ cause: lead.waitingCause === 'REPLY' ? 'REPLY' : 'REVIEW' }}
      submitLabel={t('leads:action.wait')}
      onSubmit={submit}
    >
      <Form.Item name="cause" label={t('leads:wait.cause')} extra={t('leads:wait.hint')}>
        <Radio.Group
          options={(['REVIEW', 'REPLY', 'NONE'] as const).map((value) => ({ value, label: t(`leads:wait.${value}`) }))}
        />
      </Form.Item>
    </RecordForm>
  );
}
