import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { reopenTask } from '../api/reopen-task';
import { useTaskChange } from '../api/use-task-change';
import type { TaskSheetProps } from './sheet-props';

type Values = Schemas['ReopenTask'];

/** The answer is not enough: why, and which supporting units must answer again. */
export function ReopenSheet({ task, onDone }: TaskSheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useTaskChange((values: Values) => reopenTask(task, values));
  const answered = task.parts.filter(({ answeredAt }) => answeredAt !== null);
  const submit = async ({ reason, unitIds }: Values): Promise<void> => {
    await change.mutateAsync({ reason: reason.trim(), unitIds: unitIds ?? [] });
    toast({ text: t('tasks:done.reopen') });
    onDone();
  };
  return (
    <RecordForm<Values> name={`task-reopen-${task.id}`} submitLabel={t('tasks:action.reopen')} onSubmit={submit}>
      <Form.Item
        name="reason"
        label={t('tasks:text.reopen')}
        rules={[{ required: true, whitespace: true, message: t('tasks:form.textMissing') }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} />
      </Form.Item>
      {answered.length > 0 && (
        <Form.Item name="unitIds" label={t('tasks:form.reopenedUnits')}>
          <Checkbox.Group options={answered.map(({ unit }) => ({ value: unit.id, label: unit.name }))} />
        </Form.Item>
      )}
    </RecordForm>
  );
}
