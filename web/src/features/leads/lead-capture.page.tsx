import { useEffect, useRef, useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { newKey } from '../../lib/new-key';
import { putInOutbox } from '../../lib/outbox';
import { useSession } from '../../lib/session';
import { RecordForm } from '../../ui/form/record-form';
import { PageHead } from '../../ui/layout/page-head';
import { reportKind, reportLead } from './api/report-lead';
import { useLeadChange } from './api/use-lead-change';
import type { LeadView, ReportLead } from './api/types';
import { CaptureMore } from './capture-more';
import { toReport, type CaptureValues } from './capture-values';
import { CaptureDone } from './capture-done';
import styles from './capture.module.css';

type Outcome = { kind: 'reported'; lead: LeadView } | { kind: 'waiting'; title: string };

/** A lead in thirty seconds: a name and one sentence. Without a network it waits on the device and goes by itself. */
export function LeadCapturePage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const [key, setKey] = useState(newKey);
  /** Set once for a key: a body sent twice must be the same, or the server takes it for another report. */
  const capturedAt = useRef<string>(undefined);
  const [outcome, setOutcome] = useState<Outcome>();
  const change = useLeadChange((body: ReportLead) => reportLead(body, key));

  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [outcome]);

  const submit = async (values: CaptureValues): Promise<void> => {
    capturedAt.current ??= new Date().toISOString();
    const body = { ...toReport(values), capturedAt: capturedAt.current };
    try {
      const lead = await change.mutateAsync(body);
      if (lead) {
        setOutcome({ kind: 'reported', lead });
      }
    } catch (error) {
      if (!(error instanceof ApiProblem && error.isOffline)) {
        throw error;
      }
      const title = body.investorName;
      const item = { key, kind: reportKind, title, body, capturedAt: capturedAt.current, owner: user.id };
      if (!putInOutbox(item)) {
        throw error;
      }
      setOutcome({ kind: 'waiting', title });
    }
  };
  const again = (): void => {
    setKey(newKey());
    capturedAt.current = undefined;
    setOutcome(undefined);
  };
  if (outcome) {
    return (
      <div className={styles.page}>
        <CaptureDone
          lead={outcome.kind === 'reported' ? outcome.lead : undefined}
          waitingTitle={outcome.kind === 'waiting' ? outcome.title : undefined}
          onAgain={again}
        />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <PageHead title={t('leads:report.title')} />
      <p className={styles.hint}>{t('leads:report.hint')}</p>
      <RecordForm<CaptureValues>
        key={key}
        name="lead-capture"
        submitLabel={t('leads:report.submit')}
        moreLabel={t('leads:report.more')}
        more={<CaptureMore />}
        onSubmit={submit}
      >
        <Form.Item
          name="investorName"
          label={t('leads:field.investorName')}
          rules={[{ required: true, whitespace: true, message: t('leads:report.nameMissing') }]}
        >
          <Input
            autoFocus
            size="large"
            maxLength={200}
            autoComplete="off"
            enterKeyHint="next"
            placeholder={t('leads:report.nameHint')}
          />
        </Form.Item>
        <Form.Item
          name="summary"
          label={t('leads:report.summary')}
          rules={[{ required: true, whitespace: true, message: t('leads:report.summaryMissing') }]}
        >
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={4000}
            placeholder={t('leads:report.summaryHint')}
          />
        </Form.Item>
      </RecordForm>
    </div>
  );
}
