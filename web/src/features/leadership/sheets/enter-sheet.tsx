import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../lib/new-key';
import { useBusinessNow } from '../../../lib/business-clock';
import { useMay } from '../../../lib/session';
import { RecordForm } from '../../../ui/form/record-form';
import { SearchSelect } from '../../../ui/inputs/search-select';
import { useToast } from '../../../ui/toast/toast-context';
import { enterInstruction, useInstructionChange } from '../api/change-instruction';
import { findLeaders } from '../../../ui/inputs/find-people';
import type { EnterInstruction, RecordRef } from '../api/types';
import { localDay } from '../local-day';
import { PhotoPicker } from '../photo-picker';
import { sendPhotos } from '../send-photos';
import { HandlingFields } from './handling-fields';
import { LimitFields } from '../../../ui/form/limit-fields';
import { toLimit, type LimitValues } from '../../../ui/form/limit-values';
import { toHandling, type PartValues } from './handling-values';

interface Values {
  leaderId?: string;
  givenOn: string;
  words: string;
  subject?: string;
  limit: LimitValues;
  handlings?: PartValues[];
}

/** A leader's words, exactly, with who handles them and until when he hears of it. */
export function EnterSheet({ record, onDone }: { record?: RecordRef; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const now = useBusinessNow();
  const mayForOthers = useMay()('instruction.report');
  const [key] = useState(newKey);
  const [photos, setPhotos] = useState<File[]>([]);
  const change = useInstructionChange((body: EnterInstruction) => enterInstruction(body, key));
  const submit = async (values: Values): Promise<void> => {
    const instruction = await change.mutateAsync(toBody(values, record));
    const failed = instruction ? await sendPhotos({ kind: 'instruction', id: instruction.id }, photos) : 0;
    toast({ text: t('leadership:done.enter', { code: instruction?.code ?? '' }) });
    if (failed > 0) {
      toast({ text: t('leadership:photos.failed', { count: failed }), tone: 'bad' });
    }
    onDone();
  };
  return (
    <RecordForm<Values>
      name="instruction-enter"
      initialValues={{ givenOn: localDay(now), limit: { amount: 10, unit: 'WORKING_DAY' }, handlings: [] }}
      submitLabel={t('leadership:action.enter')}
      onSubmit={submit}
    >
      {mayForOthers && (
        <Form.Item
          name="leaderId"
          label={t('leadership:field.leader')}
          rules={[{ required: true, message: t('leadership:form.leaderMissing') }]}
        >
          <SearchSelect name="leaders" find={findLeaders} placeholder={t('leadership:form.findPerson')} />
        </Form.Item>
      )}
      <Form.Item
        name="words"
        label={t('leadership:field.words')}
        rules={[{ required: true, whitespace: true, message: t('leadership:form.textMissing') }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={4000}
          placeholder={t('leadership:form.wordsHint')}
        />
      </Form.Item>
      <Form.Item name="givenOn" label={t('leadership:field.givenOn')} rules={[{ required: true }]}>
        <Input type="date" max={localDay(now)} />
      </Form.Item>
      <Form.Item
        name="subject"
        label={t('leadership:field.subject')}
        rules={[{ required: record === undefined, message: t('leadership:form.subjectMissing') }]}
      >
        <Input maxLength={200} placeholder={t('leadership:form.subjectHint')} />
      </Form.Item>
      <LimitFields at={['limit']} label={t('leadership:form.feedbackUnit')} />
      <HandlingFields name="handlings" addLabel={t('leadership:form.addUnit')} />
      <PhotoPicker label={t('leadership:photos.addPage')} photos={photos} onChange={setPhotos} />
    </RecordForm>
  );
}

function toBody({ leaderId, subject, limit, handlings, ...values }: Values, record?: RecordRef): EnterInstruction {
  return {
    ...values,
    ...(leaderId ? { leaderId } : {}),
    ...(subject?.trim() ? { subject: subject.trim() } : {}),
    ...(record ? { record: { kind: record.kind, id: record.id } } : {}),
    limit: toLimit(limit),
    handlings: (handlings ?? []).map(toHandling),
  };
}
