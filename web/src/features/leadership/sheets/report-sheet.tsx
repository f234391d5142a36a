import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { reportInstruction, returnReport, useInstructionChange } from '../api/change-instruction';
import type { InstructionListItem } from '../api/types';
import { Outcomes } from '../tags';

interface Values {
  text: string;
}

interface Props {
  kind: 'reportFinal' | 'reportInterim' | 'returnReport';
  instruction: InstructionListItem;
  onDone: () => void;
}

/** What the leader is told, beside what the units have said; or why he wants more. */
export function ReportSheet({ kind, instruction, onDone }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useInstructionChange((text: string) =>
    kind === 'returnReport'
      ? returnReport(instruction, text)
      : reportInstruction(instruction, { text, isFinal: kind === 'reportFinal' }),
  );
  const submit = async ({ text }: Values): Promise<void> => {
    await change.mutateAsync(text.trim());
    toast({ text: t(`leadership:done.${kind}`) });
    onDone();
  };
  return (
    <>
      {kind !== 'returnReport' && <Outcomes tasks={instruction.tasks} />}
      <RecordForm<Values>
        name={`instruction-${kind.toLowerCase()}-${instruction.id}`}
        submitLabel={t(`leadership:action.${kind}`)}
        onSubmit={submit}
      >
        <Form.Item
          name="text"
          label={t(`leadership:text.${kind}`)}
          rules={[{ required: true, whitespace: true, message: t('leadership:form.textMissing') }]}
        >
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={4000} />
        </Form.Item>
      </RecordForm>
    </>
  );
}
