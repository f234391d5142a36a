import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import type { Action } from '../../ui/list/list-types';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { restoreInstruction, trashInstruction, useInstructionChange } from './api/change-instruction';
import type { InstructionListItem, InstructionView } from './api/types';

export type InstructionSheetKind = 'handOut' | 'reportFinal' | 'reportInterim' | 'returnReport';

export interface OpenedInstructionSheet {
  kind: InstructionSheetKind;
  instruction: InstructionListItem;
}

export interface InstructionActions {
  opened: OpenedInstructionSheet | undefined;
  open: (kind: InstructionSheetKind, instruction: InstructionListItem) => void;
  close: () => void;
  forInstruction: (instruction: InstructionListItem) => Action[];
}

const sheetKinds: readonly InstructionSheetKind[] = ['handOut', 'reportFinal', 'reportInterim', 'returnReport'];

/** What can be done with an instruction: shown only where the server says that it can. */
export function useInstructionActions(): InstructionActions {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [opened, setOpened] = useState<OpenedInstructionSheet>();
  const change = useInstructionChange((work: () => Promise<InstructionView | undefined>) => work());

  const run = async (work: () => Promise<InstructionView | undefined>, done: string): Promise<void> => {
    try {
      await change.mutateAsync(work);
      toast({ text: done });
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    }
  };
  const open = (kind: InstructionSheetKind, instruction: InstructionListItem): void => setOpened({ kind, instruction });

  const forInstruction = (instruction: InstructionListItem): Action[] => {
    const actions: Action[] = sheetKinds
      .filter((kind) => instruction.can[kind])
      .map((kind) => ({ key: kind, label: t(`leadership:action.${kind}`), onRun: () => open(kind, instruction) }));
    if (instruction.can.trash) {
      const onRun = (): void => void run(() => trashInstruction(instruction), t('leadership:done.trash'));
      actions.push({ key: 'trash', label: t('leadership:action.trash'), isDanger: true, onRun });
    }
    if (instruction.can.restore) {
      const onRun = (): void => void run(() => restoreInstruction(instruction.id), t('leadership:done.restore'));
      actions.push({ key: 'restore', label: t('leadership:action.restore'), onRun });
    }
    return actions;
  };
  return { opened, open, close: () => setOpened(undefined), forInstruction };
}
