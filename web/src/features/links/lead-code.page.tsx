import { useTranslation } from 'react-i18next';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useFillLead, useOpenedCode, type FilledLead } from './api/lead-code';
import { LeadForm } from './lead-form';
import { LinkFrame, LinkRefusal } from './link-frame';
import { useToken } from './use-token';
import styles from './links.module.css';

/** What a 专属招商码 opens: an investor says himself what he is looking for. */
export function LeadCodePage() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const token = useToken();
  const opened = useOpenedCode(token);
  const fill = useFillLead(token);
  const send = (filled: FilledLead): Promise<boolean> =>
    fill.mutateAsync(filled).then(
      () => true,
      () => false,
    );
  const title = t('links:lead.title');
  if (opened.isPending) {
    return (
      <LinkFrame title={title}>
        <SkeletonLines count={6} />
      </LinkFrame>
    );
  }
  if (opened.error) {
    const { isMissing } = opened.error;
    return (
      <LinkFrame title={title}>
        <LinkRefusal
          title={isMissing ? t('links:unknown.title') : problemText(opened.error)}
          hint={isMissing ? t('links:unknown.lead') : undefined}
          onRetry={isMissing ? undefined : () => void opened.refetch()}
        />
      </LinkFrame>
    );
  }
  return (
    <LinkFrame title={title}>
      {fill.data ? (
        <section className={styles.card} role="status">
          <h2>{t('links:lead.done')}</h2>
          <p className={styles.receipt}>{fill.data.receipt}</p>
          <p className={styles.soft}>{t('links:lead.doneHint', { unit: opened.data.unit ?? '' })}</p>
        </section>
      ) : (
        <LeadForm unit={opened.data.unit ?? ''} problem={fill.error} isSending={fill.isPending} onSend={send} />
      )}
    </LinkFrame>
  );
}
