import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { objectToTask } from '../api/object-task';
import { ruleObjection } from '../api/rule-objection';
import { useUnitOptions } from '../../../ui/inputs/unit-options';
import { useTaskChange } from '../api/use-task-change';
import { BehalfFields, behalfOf, type BehalfValues } from './behalf-fields';
import { ReasonField } from './reason-field';
import type { TaskSheetProps } from './sheet-props';

interface Objection extends BehalfValues {
  reason: string;
  proposedUnitId?: string;
}

export function ObjectSheet({ task, onDone }: TaskSheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const units = useUnitOptions();
  const change = useTaskChange(({ reason, proposedUnitId, ...values }: Objection) =>
    objectToTask(task, {
      reason,
      ...(proposedUnitId ? { proposedUnitId } : {}),
      ...behalfOf(task.isForUnit, values),
    }),
  );
  const submit = async (values: Objection): Promise<void> => {
    await change.mutateAsync(values);
    toast({ text: t('tasks:done.object') });
    onDone();
  };
  return (
    <RecordForm<Objection> name={`task-object-${task.id}`} submitLabel={t('tasks:action.object')} onSubmit={submit}>
      <ReasonField name="reason" />
      <Form.Item name="proposedUnitId" label={t('tasks:form.proposedUnit')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={units} />
      </Form.Item>
      {task.isForUnit && <BehalfFields unit={task.leadUnit?.name} />}
    </RecordForm>
  );
}

interface Ruling {
  ruling: 'MAINTAINED' | 'REASSIGNED';
  note: string;
  leadUnitId?: string;
}

export function RuleObjectionSheet({ task, onDone }: TaskSheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useTaskChange((ruling: Ruling) => ruleObjection(task, toRuling(ruling)));
  const submit = async (values: Ruling): Promise<void> => {
    await change.mutateAsync(values);
    toast({ text: t('tasks:done.ruleObjection') });
    onDone();
  };
  return (
    <RecordForm<Ruling>
      name={`task-rule-objection-${task.id}`}
      initialValues={{ ruling: 'MAINTAINED' }}
      submitLabel={t('tasks:action.ruleObjection')}
      onSubmit={submit}
    >
      <Form.Item name="ruling" label={t('tasks:form.ruling')} extra={t('tasks:form.rulingIsFinal')}>
        <Radio.Group
          optionType="button"
          options={(['MAINTAINED', 'REASSIGNED'] as const).map((value) => ({
            value,
            label: t(`tasks:ruling.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item<Ruling> noStyle shouldUpdate={(before, now) => before.ruling !== now.ruling}>
        {({ getFieldValue }) => getFieldValue('ruling') === 'REASSIGNED' && <NewUnit />}
      </Form.Item>
      <ReasonField name="note" />
    </RecordForm>
  );
}

function NewUnit() {
  const { t } = useTranslation();
  const units = useUnitOptions();
  return (
    <Form.Item
      name="leadUnitId"
      label={t('tasks:field.leadUnit')}
      rules={[{ required: true, message: t('tasks:form.unitMissing') }]}
    >
      <Select showSearch={{ optionFilterProp: 'label' }} options={units} />
    </Form.Item>
  );
}

function toRuling({ ruling, note, leadUnitId }: Ruling): Schemas['RuleTaskObjection'] {
  return ruling === 'REASSIGNED' ? { ruling, note, leadUnitId: leadUnitId ?? '' } : { ruling, note };
}
