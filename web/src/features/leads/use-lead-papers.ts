import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { copyText } from '../../lib/copy-text';
import type { Action } from '../../ui/list/list-types';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { briefOf, printLeadForm, saveOnePage } from './api/lead-papers';
import type { LeadView } from './api/types';

/** What of a lead goes onto paper or into a chat. Papers are for those who see it in full. */
export function useLeadPapers(): (lead: LeadView) => Action[] {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();

  /** Says what `work` answers. */
  const run = async (work: () => Promise<string>): Promise<void> => {
    try {
      toast({ text: await work() });
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    }
  };
  const form = async (id: string): Promise<string> => {
    await printLeadForm(id);
    return t('leads:papers.saved');
  };
  const onePage = async (id: string): Promise<string> => {
    const missing = await saveOnePage(id);
    const parts = missing.map((part) => t(`leads:papers.part.${part}`)).join(t('leads:timeline.separator'));
    return missing.length === 0 ? t('leads:papers.saved') : t('leads:papers.missing', { parts });
  };
  const copy = async (id: string): Promise<string> => {
    const isCopied = await copyText(await briefOf(id));
    return isCopied ? t('leads:papers.copied') : t('leads:papers.notCopied');
  };

  return ({ id, visibility }) => [
    ...(visibility === 'FULL'
      ? [
          { key: 'form', label: t('leads:papers.form'), onRun: () => void run(() => form(id)) },
          { key: 'onePage', label: t('leads:papers.onePage'), onRun: () => void run(() => onePage(id)) },
        ]
      : []),
    { key: 'copy', label: t('leads:papers.copy'), onRun: () => void run(() => copy(id)) },
  ];
}
