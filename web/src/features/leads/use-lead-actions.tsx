import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import type { Action } from '../../ui/list/list-types';
import { useTranslation } from 'react-i18next';
import { claimLead } from './api/claim-lead';
import { restoreLead } from './api/restore-lead';
import { trashLead } from './api/trash-lead';
import { watchLead } from './api/watch-lead';
import { useLeadChange } from './api/use-lead-change';
import type { LeadListItem, LeadView } from './api/types';
import type { OpenedSheet, SheetKind } from './sheets/sheet-props';

export interface LeadActions {
  opened: OpenedSheet | undefined;
  open: (kind: SheetKind, leads: LeadListItem[]) => void;
  close: () => void;
  forLead: (lead: LeadListItem) => Action[];
  forMany: (leads: LeadListItem[]) => Action[];
}

/** What can be done with a lead: shown only where the server says that it can. */
export function useLeadActions(): LeadActions {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [opened, setOpened] = useState<OpenedSheet>();
  const change = useLeadChange((work: () => Promise<LeadView | undefined>) => work());

  /** Carries it out and offers the way back. */
  const run = async (
    work: () => Promise<LeadView | undefined>,
    done: string,
    undo?: () => Promise<LeadView | undefined>,
  ): Promise<void> => {
    try {
      await change.mutateAsync(work);
      toast({ text: done, ...(undo ? { onUndo: async () => void (await change.mutateAsync(undo)) } : {}) });
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    }
  };
  const open = (kind: SheetKind, leads: LeadListItem[]): void => setOpened({ kind, leads });
  const watch = (lead: LeadListItem, isWatched: boolean): Promise<void> =>
    run(
      () => watchLead(lead.id, isWatched),
      t(isWatched ? 'leads:done.watched' : 'leads:done.unwatched', { name: lead.title }),
      () => watchLead(lead.id, !isWatched),
    );
  const trash = (lead: LeadListItem): Promise<void> =>
    run(
      () => trashLead(lead),
      t('leads:done.trashed', { name: lead.title }),
      () => restoreLead(lead.id),
    );

  const forLead = (lead: LeadListItem): Action[] => {
    const { can } = lead;
    const sheet = (kind: SheetKind, isOpen: boolean): Action[] =>
      isOpen ? [{ key: kind, label: t(`leads:action.${kind}`), onRun: () => open(kind, [lead]) }] : [];
    const simple = (key: string, isOpen: boolean, onRun: () => Promise<void>, isDanger = false): Action[] =>
      isOpen ? [{ key, label: t(`leads:action.${key}`), onRun: () => void onRun(), isDanger }] : [];
    return [
      ...sheet('typing', lead.isUntyped && can.edit),
      ...sheet('triage', can.triage),
      ...sheet('followUp', can.followUp),
      ...sheet('assign', can.assign),
      ...sheet('coOwners', can.changeCoOwners),
      ...simple('claim', can.claim, () => run(() => claimLead(lead.id), t('leads:done.claimed', { name: lead.title }))),
      ...simple('watch', can.watch && !lead.isWatched, () => watch(lead, true)),
      ...simple('unwatch', can.watch && lead.isWatched, () => watch(lead, false)),
      ...sheet('status', can.changeStatus),
      ...sheet('wait', can.wait),
      ...sheet('close', can.close),
      ...sheet('reopen', can.reopen),
      ...sheet('dispute', can.dispute),
      ...simple('trash', can.trash, () => trash(lead), true),
      ...simple('restore', can.restore, () =>
        run(() => restoreLead(lead.id), t('leads:done.restored', { name: lead.title })),
      ),
    ];
  };
  const forMany = (leads: LeadListItem[]): Action[] =>
    leads.every((lead) => lead.can.assign)
      ? [{ key: 'assign', label: t('leads:action.assign'), onRun: () => open('assign', leads) }]
      : [];
  return { opened, open, close: () => setOpened(undefined), forLead, forMany };
}
