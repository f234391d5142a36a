import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { asProblem } from '../../api/problem';
import { useBusinessNow } from '../../lib/business-clock';
import { dateIn } from '../../lib/instants';
import { newKey } from '../../lib/new-key';
import { RecordForm } from '../../ui/form/record-form';
import { Panel } from '../../ui/layout/panel';
import { useToast } from '../../ui/toast/toast-context';
import { makeHandover, useHandoverChange } from './api/handover-changes';
import { reasons, type HandoverPlan, type HandoverPreview, type HandoverReason } from './api/types';
import { totalsOf } from './plan-totals';
import styles from './handovers.module.css';

interface Values {
  reason: HandoverReason;
  note?: string;
}

/** The last look: how much moves, why, and since when. Exactly the plan that is shown is carried out. */
export function ConfirmPanel({ plan, preview }: { plan: HandoverPlan; preview: HandoverPreview }) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const today = dateIn(useBusinessNow());
  const [key, setKey] = useState(newKey);
  const { fingerprint, from } = preview;
  const change = useHandoverChange(({ reason, note }: Values) =>
    makeHandover({ ...plan, reason, fingerprint, ...(note?.trim() ? { note: note.trim() } : {}) }, key),
  );
  const submit = async (values: Values): Promise<void> => {
    try {
      const made = await change.mutateAsync(values);
      const count = made.receivers.reduce((sum, receiver) => sum + receiver.count, 0);
      toast({ text: t('handovers:done.made', { count, name: made.from.name }) });
      await navigate(`/handovers/${made.id}`);
    } catch (error) {
      if (asProblem(error).code === 'handover.changed-meanwhile') {
        setKey(newKey());
        await queryClient.invalidateQueries({ queryKey: ['handover', 'preview'] });
      }
      throw error;
    }
  };
  return (
    <Panel title={t('handovers:confirm.title')}>
      <div className={styles.confirm}>
        <p>{t('handovers:confirm.sum', { name: from.name, ...totalsOf(preview) })}</p>
        <RecordForm<Values>
          name={`handover-${from.id}`}
          submitLabel={t('handovers:confirm.do')}
          onSubmit={submit}
          secondary={<span className={styles.soft}>{t('handovers:confirm.date', { day: today })}</span>}
        >
          <Form.Item
            name="reason"
            label={t('handovers:field.reason')}
            rules={[{ required: true, message: t('handovers:confirm.reasonMissing') }]}
          >
            <Select options={reasons.map((value) => ({ value, label: t(`handovers:reason.${value}`) }))} />
          </Form.Item>
          <Form.Item name="note" label={t('handovers:field.note')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
          </Form.Item>
        </RecordForm>
      </div>
    </Panel>
  );
}
