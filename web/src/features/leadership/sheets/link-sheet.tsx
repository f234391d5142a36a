import { useState } from 'react';
import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../lib/new-key';
import { useMay } from '../../../lib/session';
import { RecordForm } from '../../../ui/form/record-form';
import { SearchSelect } from '../../../ui/inputs/search-select';
import { useToast } from '../../../ui/toast/toast-context';
import { findLeads } from '../api/choices';
import { findLeaders } from '../../../ui/inputs/find-people';
import { changeCadence, endLink, handOverLink, linkLeader, useLinkChange } from '../api/links';
import type { LeaderLinkView, LinkLeader, RecordRef } from '../api/types';

interface LinkValues {
  leaderId?: string;
  leadId?: string;
  cadenceDays?: number | null;
}

/** Ties a leader to a record. */
export function LinkSheet({ record, onDone }: { record?: RecordRef; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const mayForOthers = useMay()('instruction.report');
  const [key] = useState(newKey);
  const change = useLinkChange((body: LinkLeader) => linkLeader(body, key));
  const submit = async ({ leaderId, leadId, cadenceDays }: LinkValues): Promise<void> => {
    await change.mutateAsync({
      record: record ? { kind: record.kind, id: record.id } : { kind: 'lead', id: leadId ?? '' },
      ...(leaderId ? { leaderId } : {}),
      ...(cadenceDays === undefined ? {} : { cadenceDays }),
    });
    toast({ text: t('leadership:done.link') });
    onDone();
  };
  return (
    <RecordForm<LinkValues> name="leader-link" submitLabel={t('leadership:action.link')} onSubmit={submit}>
      {mayForOthers && <LeaderField />}
      {!record && (
        <Form.Item
          name="leadId"
          label={t('leadership:field.about')}
          rules={[{ required: true, message: t('leadership:form.recordMissing') }]}
        >
          <SearchSelect name="leads" find={findLeads} placeholder={t('leadership:form.findLead')} />
        </Form.Item>
      )}
      <Form.Item
        name="cadenceDays"
        label={t('leadership:field.cadence')}
        extra={t('leadership:form.cadenceHint')}
        initialValue={30}
      >
        <InputNumber min={1} max={366} precision={0} inputMode="numeric" />
      </Form.Item>
    </RecordForm>
  );
}

export type LinkSheetKind = 'edit' | 'handOver' | 'end';

interface ChangeValues {
  leaderId?: string;
  cadenceDays?: number | null;
  note?: string;
}

interface ChangeProps {
  kind: LinkSheetKind;
  link: LeaderLinkView;
  onDone: () => void;
}

/** Another cadence, another leader, or none any more. */
export function ChangeLinkSheet({ kind, link, onDone }: ChangeProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useLinkChange((values: ChangeValues) => send(kind, link, values));
  const submit = async (values: ChangeValues): Promise<void> => {
    await change.mutateAsync(values);
    toast({ text: t(`leadership:linkDone.${kind}`) });
    onDone();
  };
  return (
    <RecordForm<ChangeValues>
      name={`leader-link-${kind.toLowerCase()}-${link.id}`}
      initialValues={{ cadenceDays: link.cadenceDays }}
      submitLabel={t(`leadership:linkAction.${kind}`)}
      onSubmit={submit}
    >
      {kind === 'handOver' && <LeaderField />}
      {kind === 'edit' && (
        <Form.Item name="cadenceDays" label={t('leadership:field.cadence')} extra={t('leadership:form.cadenceHint')}>
          <InputNumber min={1} max={366} precision={0} inputMode="numeric" />
        </Form.Item>
      )}
      {kind !== 'edit' && (
        <Form.Item name="note" label={t('leadership:field.note')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      )}
    </RecordForm>
  );
}

function LeaderField() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="leaderId"
      label={t('leadership:field.leader')}
      rules={[{ required: true, message: t('leadership:form.leaderMissing') }]}
    >
      <SearchSelect name="leaders" find={findLeaders} placeholder={t('leadership:form.findPerson')} />
    </Form.Item>
  );
}

function send(kind: LinkSheetKind, link: LeaderLinkView, values: ChangeValues): Promise<LeaderLinkView> {
  const note = values.note?.trim() ?? '';
  switch (kind) {
    case 'edit':
      return changeCadence(link, values.cadenceDays ?? null);
    case 'handOver':
      return handOverLink(link, { leaderId: values.leaderId ?? '', ...(note === '' ? {} : { note }) });
    case 'end':
      return endLink(link, note);
  }
}
