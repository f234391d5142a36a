import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../ui/display/status-tag';
import { Until } from '../../ui/display/when';
import type { LeadDue } from './api/types';
import { ruleText } from './due-words';

/** What is due next, in one tag; late ones in red. */
export function NextDue({ due }: { due: LeadDue | null }) {
  const { t } = useTranslation();
  if (!due) {
    return null;
  }
  return (
    <StatusTag tone={due.isLate ? 'bad' : 'waiting'}>
      {ruleText(t, due.rule)} {due.isLate ? t('leads:due.late') : <Until at={due.dueAt} />}
    </StatusTag>
  );
}
