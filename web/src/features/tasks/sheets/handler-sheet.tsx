import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { SearchSelect } from '../../../ui/inputs/search-select';
import { useToast } from '../../../ui/toast/toast-context';
import { acknowledgeTask } from '../api/acknowledge-task';
import { findPeople } from '../api/find-people';
import { nameHandler } from '../api/name-handler';
import { useTaskChange } from '../api/use-task-change';
import type { TaskSheetProps } from './sheet-props';

interface Values {
  handlerId?: string;
}

/** 签收, with the 经办人 if the unit knows at once; later another 经办人 is named here, too. */
export function HandlerSheet({ task, onDone }: TaskSheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const isNew = task.state === 'ISSUED' && task.can.acknowledge;
  const kind = isNew ? 'acknowledge' : 'nameHandler';
  const change = useTaskChange(({ handlerId }: Values) =>
    isNew ? acknowledgeTask(task, handlerId ? { handlerId } : {}) : nameHandler(task, { handlerId: handlerId ?? '' }),
  );
  const submit = async (values: Values): Promise<void> => {
    await change.mutateAsync(values);
    toast({ text: t(`tasks:done.${kind}`) });
    onDone();
  };
  return (
    <RecordForm<Values> name={`task-handler-${task.id}`} submitLabel={t(`tasks:action.${kind}`)} onSubmit={submit}>
      <Form.Item
        name="handlerId"
        label={t('tasks:field.handler')}
        rules={[{ required: !isNew, message: t('tasks:form.handlerMissing') }]}
      >
        <SearchSelect name="people" find={findPeople} placeholder={t('tasks:form.findHandler')} />
      </Form.Item>
    </RecordForm>
  );
}
