import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { SearchSelect } from '../../../ui/inputs/search-select';
import { useToast } from '../../../ui/toast/toast-context';
import { findPeople } from '../../../ui/inputs/find-people';
import { triageLead, type Triage } from '../api/triage-lead';
import { useLeadChange } from '../api/use-lead-change';
import { closeReasons, type CloseReason } from '../api/types';
import type { SheetProps } from './sheet-props';

interface Values {
  outcome: Triage['outcome'];
  priority: 'ORDINARY' | 'MAJOR';
  ownerId?: string;
  reason?: CloseReason;
  note?: string;
}

export function TriageSheet({ lead, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useLeadChange((triage: Triage) => triageLead(lead, triage));
  const submit = async (values: Values): Promise<void> => {
    await change.mutateAsync(toTriage(values));
    toast({ text: t(`leads:done.triage.${values.outcome}`, { name: lead.title }) });
    onDone();
  };
  return (
    <RecordForm<Values>
      name={`lead-triage-${lead.id}`}
      initialValues={{ outcome: 'ACCEPTED', priority: lead.isKey ? 'MAJOR' : 'ORDINARY' }}
      submitLabel={t('leads:action.triage')}
      onSubmit={submit}
    >
      {lead.summary && (
        <Form.Item label={t('leads:field.summary')}>
          <p>{lead.summary}</p>
        </Form.Item>
      )}
      <Form.Item name="outcome" label={t('leads:triage.outcome')}>
        <Radio.Group
          optionType="button"
          options={(['ACCEPTED', 'RETURNED', 'CLOSED'] as const).map((value) => ({
            value,
            label: t(`leads:triage.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item<Values> noStyle shouldUpdate={(before, now) => before.outcome !== now.outcome}>
        {({ getFieldValue }) => <OutcomeFields outcome={getFieldValue('outcome') as Triage['outcome']} />}
      </Form.Item>
    </RecordForm>
  );
}

function OutcomeFields({ outcome }: { outcome: Triage['outcome'] }) {
  const { t } = useTranslation();
  const isAccepted = outcome === 'ACCEPTED';
  return (
    <>
      {isAccepted && (
        <>
          <Form.Item name="priority" label={t('leads:triage.priority')}>
            <Radio.Group
              options={(['ORDINARY', 'MAJOR'] as const).map((value) => ({ value, label: t(`leads:triage.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="ownerId" label={t('leads:triage.owner')}>
            <SearchSelect name="people" find={findPeople} placeholder={t('leads:triage.ownerLater')} />
          </Form.Item>
        </>
      )}
      {outcome === 'CLOSED' && (
        <Form.Item
          name="reason"
          label={t('leads:close.reason')}
          rules={[{ required: true, message: t('leads:close.reasonMissing') }]}
        >
          <Select options={closeReasons.map((value) => ({ value, label: t(`leads:closeReason.${value}`) }))} />
        </Form.Item>
      )}
      <Form.Item
        name="note"
        label={t(isAccepted ? 'leads:triage.note' : 'leads:triage.why')}
        rules={[{ required: !isAccepted, message: t('leads:triage.whyMissing') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
    </>
  );
}

function toTriage({ outcome, priority, ownerId, reason, note }: Values): Triage {
  if (outcome === 'ACCEPTED') {
    return { outcome, priority, ...(note ? { note } : {}), ...(ownerId ? { ownerId } : {}) };
  }
  if (outcome === 'RETURNED') {
    return { outcome, note: note ?? '' };
  }
  return { outcome, reason: reason ?? 'OTHER', note: note ?? '' };
}
