import { useEffect, useRef } from 'react';
import { CheckOutlined, CloudUploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Until, When } from '../../ui/display/when';
import type { LeadView } from './api/types';
import { owedByText, ruleText } from './due-words';
import { useProblemText } from '../../ui/states/problem-text';
import type { CaptureOutcome } from './use-capture';
import styles from './capture.module.css';

interface Props {
  outcome: CaptureOutcome;
  onAgain: () => void;
}

/** What the reporter wants to know: the code, the time that counts, and whose turn it is now. */
export function CaptureDone({ outcome: { lead, title, problem }, onAgain }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
  }, []);
  return (
    <section className={styles.done} role="status">
      <span className={styles.doneIcon} data-waiting={lead === undefined || undefined} aria-hidden>
        {lead ? <CheckOutlined aria-hidden /> : <CloudUploadOutlined aria-hidden />}
      </span>
      <h1 ref={head} tabIndex={-1}>
        {lead ? t('leads:report.done') : t('leads:report.kept')}
      </h1>
      <p>{lead && !lead.isUntyped ? lead.title : title}</p>
      {problem && <p role="alert">{t('leads:report.fileRefused', { reason: problemText(problem) })}</p>}
      {lead ? <Receipt lead={lead} /> : <p className={styles.hint}>{t('leads:report.keptHint')}</p>}
      <div className={styles.doneActions}>
        <Button type="primary" onClick={onAgain}>
          {t('leads:report.again')}
        </Button>
        {lead && (
          <Link className={styles.doneLink} to={`/leads/${lead.id}`}>
            {t('leads:report.open')}
          </Link>
        )}
      </div>
    </section>
  );
}

function Receipt({ lead }: { lead: LeadView }) {
  const { t } = useTranslation();
  const due = lead.nextDue;
  return (
    <dl className={styles.receipt}>
      <div>
        <dt>{t('leads:field.code')}</dt>
        <dd className="tabular">{lead.code}</dd>
      </div>
      <div>
        <dt>{t('leads:field.firstReportedAt')}</dt>
        <dd>
          <When at={lead.firstReportedAt} />
        </dd>
      </div>
      <div>
        <dt>{t('leads:report.next')}</dt>
        <dd>
          {due ? (
            <>
              {t('leads:report.nextDue', { who: owedByText(t, due.owedBy), what: ruleText(t, due.rule) })}{' '}
              <Until at={due.dueAt} />
            </>
          ) : (
            t('leads:report.nextTriage')
          )}
        </dd>
      </div>
    </dl>
  );
}
