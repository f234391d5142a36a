import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../ui/form/record-form';
import { useToast } from '../../ui/toast/toast-context';
import { acceptHandover, useHandoverChange } from './api/handover-changes';
import type { HandoverView } from './api/types';
import styles from './handovers.module.css';

/** 交接确认, with a remark if something is missing. */
export function AcceptSheet({ handover, onDone }: { handover: HandoverView; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useHandoverChange(({ remark = '' }: { remark?: string }) =>
    acceptHandover(handover.id, remark.trim()),
  );
  const submit = async (values: { remark?: string }): Promise<void> => {
    await change.mutateAsync(values);
    toast({ text: t('handovers:done.accepted') });
    onDone();
  };
  return (
    <>
      <p className={styles.lead}>{t('handovers:accept.hint', { name: handover.from.name })}</p>
      <RecordForm name={`handover-accept-${handover.id}`} submitLabel={t('handovers:action.accept')} onSubmit={submit}>
        <Form.Item name="remark" label={t('handovers:field.remark')} extra={t('handovers:accept.remarkHint')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      </RecordForm>
    </>
  );
}
