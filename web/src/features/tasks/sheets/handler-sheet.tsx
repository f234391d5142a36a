import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { RecordForm } from '../../../ui/form/record-form';
import { SearchSelect } from '../../../ui/inputs/search-select';
import { useToast } from '../../../ui/toast/toast-context';
import { acknowledgeTask } from '../api/acknowledge-task';
import { findPeople } from '../../../ui/inputs/find-people';
import { nameHandler } from '../api/name-handler';
import { acknowledgePart, namePartHandler } from '../api/part-calls';
import type { TaskListItem, TaskPart, TaskView } from '../api/types';
import { useTaskChange } from '../api/use-task-change';
import { BehalfFields, behalfOf, type BehalfValues } from './behalf-fields';
import type { TaskSheetProps } from './sheet-props';

interface Values extends BehalfValues {
  handlerId?: string;
}

/** 签收, with the 经办人 if the unit knows at once. */
export function AcknowledgeSheet({ task, part, onDone }: TaskSheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const isForUnit = (part ?? task).isForUnit;
  const change = useTaskChange((body: Schemas['AcknowledgeTask']) => acknowledge(task, part, body));
  const submit = async ({ handlerId, ...values }: Values): Promise<void> => {
    await change.mutateAsync({ ...(handlerId ? { handlerId } : {}), ...behalfOf(isForUnit, values) });
    toast({ text: t('tasks:done.acknowledge') });
    onDone();
  };
  return (
    <RecordForm<Values>
      name={`task-acknowledge-${task.id}-${part?.unit.id ?? ''}`}
      submitLabel={t('tasks:action.acknowledge')}
      onSubmit={submit}
    >
      <Form.Item name="handlerId" label={t('tasks:form.handlerIfKnown')}>
        <SearchSelect name="people" find={findPeople} placeholder={t('tasks:form.findHandler')} />
      </Form.Item>
      {isForUnit && <BehalfFields unit={(part?.unit ?? task.leadUnit)?.name} />}
    </RecordForm>
  );
}

/** Another 经办人. */
export function HandlerSheet({ task, part, onDone }: TaskSheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useTaskChange((body: Schemas['NameTaskHandler']) =>
    part ? namePartHandler({ taskId: task.id, part }, body) : nameHandler(task, body),
  );
  const submit = async ({ handlerId = '' }: Values): Promise<void> => {
    await change.mutateAsync({ handlerId });
    toast({ text: t('tasks:done.nameHandler') });
    onDone();
  };
  return (
    <RecordForm<Values>
      name={`task-handler-${task.id}-${part?.unit.id ?? ''}`}
      submitLabel={t('tasks:action.nameHandler')}
      onSubmit={submit}
    >
      <Form.Item
        name="handlerId"
        label={t('tasks:field.handler')}
        rules={[{ required: true, message: t('tasks:form.handlerMissing') }]}
      >
        <SearchSelect name="people" find={findPeople} placeholder={t('tasks:form.findHandler')} />
      </Form.Item>
    </RecordForm>
  );
}

function acknowledge(
  task: TaskListItem,
  part: TaskPart | undefined,
  body: Schemas['AcknowledgeTask'],
): Promise<TaskView> {
  return part ? acknowledgePart({ taskId: task.id, part }, body) : acknowledgeTask(task, body);
}
