import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { AssignSheet } from './sheets/assign-sheet';
import { CloseSheet } from './sheets/close-sheet';
import { CoOwnersSheet } from './sheets/co-owners-sheet';
import { DisputeSheet } from './sheets/dispute-sheet';
import { FollowUpSheet } from './sheets/follow-up-sheet';
import { ReopenSheet } from './sheets/reopen-sheet';
import { StatusSheet } from './sheets/status-sheet';
import { TriageSheet } from './sheets/triage-sheet';
import { TypingSheet } from './sheets/typing-sheet';
import { WaitSheet } from './sheets/wait-sheet';
import type { OpenedSheet, SheetKind, SheetProps } from './sheets/sheet-props';

const sheets: Record<SheetKind, ComponentType<SheetProps>> = {
  typing: TypingSheet,
  triage: TriageSheet,
  assign: AssignSheet,
  coOwners: CoOwnersSheet,
  followUp: FollowUpSheet,
  status: StatusSheet,
  wait: WaitSheet,
  close: CloseSheet,
  reopen: ReopenSheet,
  dispute: DisputeSheet,
};

/** What is done with a lead beside the list or the record, without losing one's place. */
export function LeadSheets({ opened, onClose }: { opened: OpenedSheet | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const lead = opened?.leads[0];
  const Sheet = opened && sheets[opened.kind];
  const name =
    opened && opened.leads.length > 1 ? t('leads:sheet.many', { count: opened.leads.length }) : (lead?.title ?? '');
  return (
    <SideSheet
      title={opened ? `${t(`leads:action.${opened.kind}`)} · ${name}` : ''}
      isOpen={opened !== undefined}
      onClose={onClose}
    >
      {Sheet && lead && <Sheet key={lead.id} lead={lead} leads={opened.leads} onDone={onClose} />}
    </SideSheet>
  );
}
