import { useRef } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { SearchSelect } from '../../../ui/inputs/search-select';
import { useToast } from '../../../ui/toast/toast-context';
import { assignLead, type Assignment } from '../api/assign-lead';
import { findPeople } from '../../../ui/inputs/find-people';
import { useLeadChange } from '../api/use-lead-change';
import type { LeadListItem, LeadView } from '../api/types';
import type { SheetProps } from './sheet-props';

/**
 * Names who follows the chosen leads up. First report and introducer stay what they are. When one of many is refused,
 * sending again goes on with those that are left; whoever owns one of many already keeps it.
 */
export function AssignSheet({ lead, leads, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const assignedIds = useRef(new Set<string>());
  const change = useLeadChange(async (assignment: Assignment) => {
    let last: LeadView | undefined;
    const isLeft = ({ id, owner }: LeadListItem): boolean =>
      !assignedIds.current.has(id) && (leads.length === 1 || owner?.id !== assignment.ownerId);
    for (const chosen of leads.filter(isLeft)) {
      last = await assignLead(chosen, assignment);
      assignedIds.current.add(chosen.id);
    }
    return last;
  });
  const submit = async ({ ownerId, note }: Assignment): Promise<void> => {
    const answer = await change.mutateAsync({ ownerId, ...(note ? { note } : {}) });
    toast({ text: t('leads:done.assigned', { name: answer?.owner?.name ?? '' }) });
    onDone();
  };
  return (
    <RecordForm<Assignment> name={`lead-assign-${lead.id}`} submitLabel={t('leads:action.assign')} onSubmit={submit}>
      <Form.Item
        name="ownerId"
        label={t('leads:field.owner')}
        rules={[{ required: true, message: t('leads:assign.ownerMissing') }]}
      >
        <SearchSelect name="people" find={findPeople} placeholder={t('leads:assign.find')} />
      </Form.Item>
      <Form.Item name="note" label={t('leads:assign.note')}>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={4000}
          placeholder={t('leads:assign.noteHint')}
        />
      </Form.Item>
    </RecordForm>
  );
}
