import { useState, type ComponentType } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import type { TaskFile } from '../api/task-files';
import { useTaskChange } from '../api/use-task-change';
import type { TaskListItem, TaskPart, TaskView } from '../api/types';
import { BehalfFields, behalfOf, type BehalfValues } from './behalf-fields';
import { FileField } from './file-field';
import type { TaskSheetProps } from './sheet-props';

type Entry = Schemas['WriteTaskEntry'];
type Send = (task: TaskListItem, entry: Entry, part: TaskPart | undefined) => Promise<TaskView>;

interface Values extends BehalfValues {
  text: string;
}

/** A sheet for what a unit says: its words, its files, and who said it when it is entered for the unit. */
export function entrySheet(kind: 'logProgress' | 'answer' | 'answerPart', send: Send): ComponentType<TaskSheetProps> {
  return function EntrySheet({ task, part, onDone }: TaskSheetProps) {
    const { t } = useTranslation();
    const toast = useToast();
    const [files, setFiles] = useState<readonly TaskFile[]>([]);
    const isForUnit = part ? part.isForUnit : task.isForUnit && !isReportedBySupporter(kind, task);
    const change = useTaskChange((entry: Entry) => send(task, entry, part));
    const submit = async ({ text, ...values }: Values): Promise<void> => {
      const attachmentIds = files.map(({ id }) => id);
      await change.mutateAsync({ text: text.trim(), attachmentIds, ...behalfOf(isForUnit, values) });
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
          rules={[{ required: true, whitespace: true, message: t('tasks:form.textMissing') }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 4, maxRows: 12 }} maxLength={4000} />
        </Form.Item>
        <FileField taskId={task.id} files={files} onChange={setFiles} />
        {isForUnit && <BehalfFields unit={(part?.unit ?? task.leadUnit)?.name} />}
      </RecordForm>
    );
  };
}

/** The desk of a supporting unit reports progress in its own name. */
function isReportedBySupporter(kind: string, task: TaskListItem): boolean {
  return kind === 'logProgress' && !task.can.answer;
}
