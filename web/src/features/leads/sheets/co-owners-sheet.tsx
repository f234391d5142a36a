import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { SearchMultiSelect } from '../../../ui/inputs/search-multi-select';
import { ErrorState } from '../../../ui/states/error-state';
import { SkeletonLines } from '../../../ui/states/loading';
import { useToast } from '../../../ui/toast/toast-context';
import { changeCoOwners } from '../api/change-co-owners';
import { findPeople } from '../../../ui/inputs/find-people';
import { useLead } from '../api/show-lead';
import { useLeadChange } from '../api/use-lead-change';
import type { LeadView } from '../api/types';
import type { SheetProps } from './sheet-props';

interface Values {
  userIds?: string[];
}

/** Who works on the lead beside its owner. The list on the screen does not say who they are: the record is asked. */
export function CoOwnersSheet({ lead, onDone }: SheetProps) {
  const detail = useLead(lead.id);
  if (detail.isPending) {
    return <SkeletonLines count={3} />;
  }
  if (!detail.data) {
    return <ErrorState error={detail.error} onRetry={() => void detail.refetch()} />;
  }
  return <CoOwnersForm key={detail.data.version} lead={detail.data} onDone={onDone} />;
}

function CoOwnersForm({ lead, onDone }: { lead: LeadView; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useLeadChange((userIds: string[]) => changeCoOwners(lead, userIds));
  const submit = async ({ userIds = [] }: Values): Promise<void> => {
    await change.mutateAsync(userIds);
    toast({ text: t('leads:done.coOwners') });
    onDone();
  };
  return (
    <RecordForm<Values>
      name={`lead-co-owners-${lead.id}`}
      keepsDraft={false}
      initialValues={{ userIds: lead.coOwners.map(({ id }) => id) }}
      submitLabel={t('leads:coOwners.save')}
      onSubmit={submit}
    >
      <Form.Item name="userIds" label={t('leads:field.coOwners')} extra={t('leads:coOwners.hint')}>
        <SearchMultiSelect
          name="people"
          find={findPeople}
          chosen={lead.coOwners.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={t('leads:coOwners.find')}
        />
      </Form.Item>
    </RecordForm>
  );
}
