import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../../ui/form/record-form';
import { useToast } from '../../../ui/toast/toast-context';
import { handOut, useInstructionChange } from '../api/change-instruction';
import type { InstructionListItem } from '../api/types';
import { HandlingFields } from './handling-fields';
import { toHandling, type Handling, type PartValues } from './handling-values';

interface Values {
  handlings: PartValues[];
}

/** 交办: which units handle it, each as one task. */
export function HandOutSheet({ instruction, onDone }: { instruction: InstructionListItem; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useInstructionChange((handlings: Handling[]) => handOut(instruction, { handlings }));
  const submit = async ({ handlings }: Values): Promise<void> => {
    await change.mutateAsync(handlings.map(toHandling));
    toast({ text: t('leadership:done.handOut') });
    onDone();
  };
  return (
    <RecordForm<Values>
      name={`instruction-hand-out-${instruction.id}`}
      initialValues={{ handlings: [{}] }}
      submitLabel={t('leadership:action.handOut')}
      onSubmit={submit}
    >
      <HandlingFields name="handlings" addLabel={t('leadership:form.addUnit')} isRequired />
    </RecordForm>
  );
}
