import { useRef, useState } from 'react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { newKey } from '../../lib/new-key';
import { captureFile } from '../../lib/captured-file';
import { putInOutbox } from '../../lib/outbox/outbox';
import { useMay, useSession } from '../../lib/session';
import { RecordForm } from '../../ui/form/record-form';
import { SearchSelect } from '../../ui/inputs/search-select';
import { findLeads } from './api/choices';
import { findLeaders } from '../../ui/inputs/find-people';
import { fieldWorkKind, recordFieldWork, useFieldWorkChange } from './api/field-works';
import type { FieldWorkKind, RecordFieldWork } from './api/types';
import { toWork, type Outcome, type WorkValues } from './field-work-values';
import { PhotoPicker } from './photo-picker';
import { sendPhotos } from './send-photos';
import { HandlingFields } from './sheets/handling-fields';

interface Props {
  kind: FieldWorkKind;
  record: { kind: string; id: string; title: string } | undefined;
  onDone: (outcome: Outcome) => void;
}

/** Without a network it waits on the device and goes by itself, once. */
export function FieldWorkForm({ kind, record, onDone }: Props) {
  const { t } = useTranslation();
  const { user } = useSession();
  const [key] = useState(newKey);
  const [photos, setPhotos] = useState<File[]>([]);
  /** Set once for a key: a body sent twice must be the same, or the server takes it for another record. */
  const capturedAt = useRef<string>(undefined);
  const change = useFieldWorkChange((body: RecordFieldWork) => recordFieldWork(body, key));
  const submit = async (values: WorkValues): Promise<void> => {
    capturedAt.current ??= new Date().toISOString();
    const body = toWork(values, { kind, record, capturedAt: capturedAt.current });
    try {
      const work = await change.mutateAsync(body);
      if (work) {
        await sendPhotos({ kind: 'field-work', id: work.id }, photos);
        onDone({ kind: 'recorded', work });
      }
    } catch (error) {
      if (!(error instanceof ApiProblem && error.isOffline)) {
        throw error;
      }
      const title = t('leadership:work.waitingTitle', { kind: t(`leadership:kind.${kind}`), words: body.words });
      const item = { key, kind: fieldWorkKind, title, body, capturedAt: capturedAt.current, owner: user.id };
      const captured = await Promise.all(photos.map(captureFile));
      const parcel = {
        item: { ...item, files: captured.map(({ content: _content, ...file }) => file) },
        contents: captured.map(({ content }) => content),
      };
      if ((await putInOutbox(parcel)) !== 'kept') {
        throw error;
      }
      onDone({ kind: 'waiting' });
    }
  };
  return (
    <RecordForm<WorkValues>
      name="field-work"
      submitLabel={t('leadership:action.record')}
      initialValues={{
        decisions: kind === 'DECIDE' ? [{ limit: { amount: 3, unit: 'WORKING_DAY' } }] : [],
      }}
      moreLabel={t('leadership:work.more')}
      more={<MoreFields />}
      onSubmit={submit}
    >
      <WhoAndWhat hasRecord={record !== undefined} />
      <Form.Item
        name="words"
        label={t(`leadership:words.${kind}`)}
        rules={[{ required: true, whitespace: true, message: t('leadership:form.textMissing') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} />
      </Form.Item>
      <Form.Item name="place" label={t('leadership:field.place')}>
        <Input maxLength={200} />
      </Form.Item>
      <HandlingFields
        name="decisions"
        addLabel={t('leadership:form.addDecision')}
        isDecision
        isRequired={kind === 'DECIDE'}
      />
      <PhotoPicker label={t('leadership:photos.addPlace')} photos={photos} onChange={setPhotos} />
    </RecordForm>
  );
}

function WhoAndWhat({ hasRecord }: { hasRecord: boolean }) {
  const { t } = useTranslation();
  const mayForOthers = useMay()('instruction.report');
  return (
    <>
      {mayForOthers && (
        <Form.Item
          name="leaderId"
          label={t('leadership:field.leader')}
          rules={[{ required: true, message: t('leadership:form.leaderMissing') }]}
        >
          <SearchSelect name="leaders" find={findLeaders} placeholder={t('leadership:form.findPerson')} />
        </Form.Item>
      )}
      {!hasRecord && (
        <Form.Item
          name="leadId"
          label={t('leadership:field.about')}
          rules={[{ required: true, message: t('leadership:form.recordMissing') }]}
        >
          <SearchSelect name="leads" find={findLeads} placeholder={t('leadership:form.findLead')} />
        </Form.Item>
      )}
    </>
  );
}

function MoreFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="people" label={t('leadership:field.people')}>
        <Select mode="tags" open={false} suffixIcon={null} placeholder={t('leadership:form.peopleHint')} />
      </Form.Item>
      <Form.Item name="problems" label={t('leadership:field.problems')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
      <Form.Item name="nextStep" label={t('leadership:field.nextStep')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
    </>
  );
}
