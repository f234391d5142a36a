import { useState } from 'react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../lib/new-key';
import { LimitFields } from '../../../ui/form/limit-fields';
import { toLimit, type LimitValues } from '../../../ui/form/limit-values';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { issueTask } from '../api/issue-task';
import { useUnitOptions } from '../../../ui/inputs/unit-options';
import { useTaskChange } from '../api/use-task-change';
import { taskSourceKinds, type IssueTask, type TaskSourceKind } from '../api/types';

interface Values {
  words: string;
  sourceKind: TaskSourceKind;
  sourceNote?: string;
  leadUnitId: string;
  supportingUnitIds?: string[];
  limit: LimitValues;
}

interface Props {
  /** The record from which it comes. */
  source?: IssueTask['source'];
  onDone: (taskId: string | undefined) => void;
}

/** Gives a unit its task, in the words of the source. */
export function IssueSheet({ source, onDone }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const [key] = useState(newKey);
  const change = useTaskChange((task: IssueTask) => issueTask(task, key));
  const submit = async (values: Values): Promise<void> => {
    const task = await change.mutateAsync({ ...toIssue(values), ...(source ? { source } : {}) });
    toast({ text: t('tasks:done.issue', { code: task?.code ?? '' }) });
    onDone(task?.id);
  };
  return (
    <RecordForm<Values>
      name="task-issue"
      initialValues={{ sourceKind: source ? 'VISIT' : 'RESOLUTION', limit: { amount: 5, unit: 'WORKING_DAY' } }}
      submitLabel={t('tasks:action.issue')}
      onSubmit={submit}
    >
      <Form.Item
        name="words"
        label={t('tasks:field.words')}
        rules={[{ required: true, whitespace: true, message: t('tasks:form.textMissing') }]}
      >
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={4000}
          placeholder={t('tasks:form.wordsHint')}
        />
      </Form.Item>
      <Form.Item name="sourceKind" label={t('tasks:field.sourceKind')}>
        <Select options={taskSourceKinds.map((value) => ({ value, label: t(`tasks:sourceKind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="sourceNote" label={t('tasks:field.sourceNote')}>
        <Input maxLength={200} placeholder={t('tasks:form.sourceNoteHint')} />
      </Form.Item>
      <UnitFields />
      <LimitFields at={['limit']} label={t('tasks:form.limitUnit')} />
    </RecordForm>
  );
}

function UnitFields() {
  const { t } = useTranslation();
  const units = useUnitOptions();
  return (
    <>
      <Form.Item
        name="leadUnitId"
        label={t('tasks:field.leadUnit')}
        rules={[{ required: true, message: t('tasks:form.unitMissing') }]}
      >
        <Select showSearch={{ optionFilterProp: 'label' }} options={units} />
      </Form.Item>
      <Form.Item name="supportingUnitIds" label={t('tasks:field.supportingUnits')}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={units} />
      </Form.Item>
    </>
  );
}

function toIssue({ limit, sourceNote, supportingUnitIds, ...task }: Values): IssueTask {
  return {
    ...task,
    ...(sourceNote ? { sourceNote } : {}),
    supportingUnitIds: supportingUnitIds ?? [],
    limit: toLimit(limit),
  };
}
