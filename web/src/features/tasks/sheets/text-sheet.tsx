import type { ComponentType } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { useTaskChange } from '../api/use-task-change';
import type { TaskListItem, TaskView } from '../api/types';
import type { TaskSheetKind, TaskSheetProps } from './sheet-props';

interface Values {
  text?: string;
}

type Send = (task: TaskListItem, text: string) => Promise<TaskView>;

/** A sheet for what needs one text and nothing else. */
export function textSheet(kind: TaskSheetKind, send: Send, isRequired = true): ComponentType<TaskSheetProps> {
  return function TextSheet({ task, onDone }: TaskSheetProps) {
    const { t } = useTranslation();
    const toast = useToast();
    const change = useTaskChange((text: string) => send(task, text));
    const submit = async ({ text }: Values): Promise<void> => {
      await change.mutateAsync(text?.trim() ?? '');
      toast({ text: t(`tasks:done.${kind}`) });
      onDone();
    };
    return (
      <RecordForm<Values>
        name={`task-${kind.toLowerCase()}-${task.id}`}
        submitLabel={t(`tasks:action.${kind}`)}
        onSubmit={submit}
      >
        <Form.Item
          name="text"
          label={t(`tasks:text.${kind}`)}
          rules={[{ required: isRequired, whitespace: isRequired, message: t('tasks:form.textMissing') }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} />
        </Form.Item>
      </RecordForm>
    );
  };
}
