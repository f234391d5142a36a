import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { askExtension } from '../api/ask-extension';
import { ruleExtension } from '../api/rule-extension';
import { useTaskChange } from '../api/use-task-change';
import { BehalfFields, behalfOf, type BehalfValues } from './behalf-fields';
import { ReasonField } from './reason-field';
import type { TaskSheetProps } from './sheet-props';

type Wish = Schemas['AskTaskExtension'];
type WishValues = Pick<Wish, 'dueOn' | 'reason'> & BehalfValues;

export function AskExtensionSheet({ task, onDone }: TaskSheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useTaskChange((wish: Wish) => askExtension(task, wish));
  const submit = async ({ dueOn, reason, ...values }: WishValues): Promise<void> => {
    await change.mutateAsync({ dueOn, reason, ...behalfOf(task.isForUnit, values) });
    toast({ text: t('tasks:done.askExtension') });
    onDone();
  };
  return (
    <RecordForm<WishValues>
      name={`task-extension-${task.id}`}
      submitLabel={t('tasks:action.askExtension')}
      onSubmit={submit}
    >
      <Form.Item
        name="dueOn"
        label={t('tasks:form.newDay')}
        rules={[{ required: true, message: t('tasks:form.dayMissing') }]}
      >
        <Input type="date" />
      </Form.Item>
      <ReasonField name="reason" />
      {task.isForUnit && <BehalfFields unit={task.leadUnit?.name} />}
    </RecordForm>
  );
}

interface Ruling {
  ruling: 'GRANTED' | 'REFUSED';
  dueOn?: string;
  note?: string;
}

export function RuleExtensionSheet({ task, onDone }: TaskSheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useTaskChange((ruling: Ruling) => ruleExtension(task, toRuling(ruling)));
  const submit = async (values: Ruling): Promise<void> => {
    await change.mutateAsync(values);
    toast({ text: t('tasks:done.ruleExtension') });
    onDone();
  };
  return (
    <RecordForm<Ruling>
      name={`task-rule-extension-${task.id}`}
      initialValues={{ ruling: 'GRANTED' }}
      submitLabel={t('tasks:action.ruleExtension')}
      onSubmit={submit}
    >
      <Form.Item name="ruling" label={t('tasks:form.ruling')}>
        <Radio.Group
          optionType="button"
          options={(['GRANTED', 'REFUSED'] as const).map((value) => ({ value, label: t(`tasks:ruling.${value}`) }))}
        />
      </Form.Item>
      <Form.Item<Ruling> noStyle shouldUpdate={(before, now) => before.ruling !== now.ruling}>
        {({ getFieldValue }) => <RulingFields isGranted={getFieldValue('ruling') === 'GRANTED'} />}
      </Form.Item>
    </RecordForm>
  );
}

function RulingFields({ isGranted }: { isGranted: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {isGranted && (
        <Form.Item name="dueOn" label={t('tasks:form.newDay')} extra={t('tasks:form.newDayHint')}>
          <Input type="date" />
        </Form.Item>
      )}
      <ReasonField name="note" isRequired={!isGranted} />
    </>
  );
}

function toRuling({ ruling, dueOn, note }: Ruling): Schemas['RuleTaskExtension'] {
  if (ruling === 'REFUSED') {
    return { ruling, note: note ?? '' };
  }
  return { ruling, ...(dueOn ? { dueOn } : {}), ...(note ? { note } : {}) };
}
