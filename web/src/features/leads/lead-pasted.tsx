import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { Panel } from '../../ui/layout/panel';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { editLead } from './api/edit-lead';
import { useLeadChange } from './api/use-lead-change';
import type { LeadView } from './api/types';
import styles from './leads.module.css';

/** What rules have filled in and nobody has looked at yet, beside the chat that it was read from. */
export function LeadPasted({ lead }: { lead: LeadView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const change = useLeadChange(() => editLead(lead, { uncheckedFields: [] }));
  const { uncheckedFields, pastedText, can } = lead;
  if (uncheckedFields.length === 0 && pastedText === null) {
    return null;
  }
  const confirm = (): void => {
    const onError = (error: unknown): void => toast({ text: problemText(asProblem(error)), tone: 'bad' });
    change.mutate(undefined, { onError });
  };
  return (
    <Panel
      title={t('leads:paste.original')}
      actions={
        uncheckedFields.length > 0 &&
        can.edit && (
          <Button size="small" loading={change.isPending} onClick={confirm}>
            {t('leads:paste.allRight')}
          </Button>
        )
      }
    >
      {uncheckedFields.length > 0 && (
        <p className={styles.line}>
          <b>{t('leads:paste.toCheck')}</b>{' '}
          {uncheckedFields.map((field) => t(`leads:field.${field}`)).join(t('leads:timeline.separator'))}
        </p>
      )}
      {pastedText !== null && <blockquote className={styles.pastedText}>{pastedText}</blockquote>}
    </Panel>
  );
}
