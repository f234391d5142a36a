import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { FileList } from '../../../ui/files/file-list';
import { editLead } from '../api/edit-lead';
import { useLeadChange } from '../api/use-lead-change';
import type { EditLead } from '../api/types';
import type { SheetProps } from './sheet-props';

interface Values {
  investorName: string;
  summary: string;
  contactName?: string;
  contactTitle?: string;
  contactPhone?: string;
}

/** 补录: what the photo or the voice note says, typed up beside it. */
export function TypingSheet({ lead, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useLeadChange((body: EditLead) => editLead(lead, body));
  const submit = async (values: Values): Promise<void> => {
    const given = Object.entries(values).filter(([, value]) => typeof value === 'string' && value.trim() !== '');
    await change.mutateAsync(Object.fromEntries(given));
    toast({ text: t('leads:done.typedUp', { name: values.investorName }) });
    onDone();
  };
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <>
      <FileList record={{ kind: 'lead', id: lead.id }} canAdd={false} />
      <RecordForm<Values>
        name={`lead-typing-${lead.id}`}
        submitLabel={t('leads:action.typing')}
        initialValues={{ summary: lead.summary ?? '', investorName: lead.title === lead.code ? '' : lead.title }}
        onSubmit={submit}
      >
        <Form.Item
          name="investorName"
          label={t('leads:field.investorName')}
          rules={needed(t('leads:report.nameMissing'))}
        >
          <Input autoFocus maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="summary" label={t('leads:field.summary')} rules={needed(t('leads:report.summaryMissing'))}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
        </Form.Item>
        <Form.Item name="contactName" label={t('leads:field.contactName')}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="contactTitle" label={t('leads:field.contactTitle')}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="contactPhone" label={t('leads:field.contactPhone')}>
          <Input type="tel" inputMode="tel" maxLength={30} autoComplete="off" />
        </Form.Item>
      </RecordForm>
    </>
  );
}
