import { useState } from 'react';
import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { fromWallTime } from '../../../lib/instants';
import { newKey } from '../../../lib/new-key';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { logFollowUp, type FollowUp } from '../api/log-follow-up';
import { useLeadChange } from '../api/use-lead-change';
import { followUpKinds } from '../api/types';
import type { SheetProps } from './sheet-props';

type Values = Omit<FollowUp, 'people'> & { people?: string[] };

export function FollowUpSheet({ lead, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const [key] = useState(newKey);
  const change = useLeadChange((followUp: FollowUp) => logFollowUp(lead.id, followUp, key));
  const submit = async (values: Values): Promise<void> => {
    await change.mutateAsync(filled(values));
    toast({ text: t('leads:done.followedUp') });
    onDone();
  };
  return (
    <RecordForm<Values>
      name={`lead-follow-up-${lead.id}`}
      initialValues={{ kind: 'VISIT' }}
      submitLabel={t('leads:followUp.save')}
      onSubmit={submit}
      more={<MoreFields />}
    >
      <Form.Item name="kind" label={t('leads:followUp.kind')}>
        <Radio.Group
          optionType="button"
          options={followUpKinds.map((value) => ({ value, label: t(`leads:followUpKind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item<Values> noStyle shouldUpdate={(before, now) => before.kind !== now.kind}>
        {({ getFieldValue }) => (
          <Form.Item
            name="text"
            label={t('leads:followUp.text')}
            rules={[{ required: getFieldValue('kind') !== 'NO_CHANGE', message: t('leads:followUp.textMissing') }]}
          >
            <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} />
          </Form.Item>
        )}
      </Form.Item>
      <Form.Item name="nextStep" label={t('leads:field.nextStep')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="nextStepOn" label={t('leads:field.nextStepOn')}>
        <Input type="date" />
      </Form.Item>
    </RecordForm>
  );
}

function MoreFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="happenedAt" label={t('leads:followUp.happenedAt')} extra={t('leads:followUp.happenedAtHint')}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="place" label={t('leads:followUp.place')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="people" label={t('leads:followUp.people')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',', ' ']} />
      </Form.Item>
    </>
  );
}

/** Leaves out what was not filled in; wall times become instants. */
function filled({ happenedAt, people, ...texts }: Values): FollowUp {
  const given = Object.fromEntries(
    Object.entries(texts).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  );
  return {
    kind: texts.kind,
    ...given,
    people: people ?? [],
    ...(happenedAt ? { happenedAt: fromWallTime(happenedAt) } : {}),
  };
}
