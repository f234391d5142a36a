import { useState } from 'react';
import { Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem';
import { useDraft } from '../../lib/drafts';
import { AreaInput } from '../../ui/inputs/area-input';
import { MoneyInput } from '../../ui/inputs/money-input';
import { areaRule, moneyRule, storedArea, storedMoney } from '../../ui/inputs/quantity-rules';
import { useProblemText } from '../../ui/states/problem-text';
import type { FilledLead } from './api/lead-code';
import styles from './links.module.css';

interface Values {
  investorName: string;
  contactName: string;
  contactPhone: string;
  projectName?: string;
  summary: string;
  intendedInvestment?: string;
  landAreaM2?: string;
  website?: string;
}

interface Props {
  unit: string;
  problem: ApiProblem | null;
  isSending: boolean;
  /** Answers whether it was taken. */
  onSend: (filled: FilledLead) => Promise<boolean>;
}

/** Few fields, most of them optional; what was typed stays on this device until it is sent. */
export function LeadForm({ unit, problem, isSending, onSend }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const draft = useDraft<Values>('lead-code');
  const [hasConsent, setConsent] = useState(false);
  const missing = [{ required: true, whitespace: true, message: t('links:lead.missing') }];

  const send = async (values: Values): Promise<void> => {
    if (await onSend(toFilled(values))) {
      draft.discard();
    }
  };
  return (
    <section className={styles.card}>
      <p className={styles.soft}>{t('links:lead.intro', { unit })}</p>
      <Form<Values>
        name="lead-code"
        layout="vertical"
        size="large"
        initialValues={draft.found}
        onValuesChange={(_changed, values) => draft.keep(values)}
        onFinish={(values) => void send(values)}
      >
        <Form.Item name="investorName" label={t('links:lead.investorName')} rules={missing}>
          <Input maxLength={200} autoComplete="organization" />
        </Form.Item>
        <Form.Item name="contactName" label={t('links:lead.contactName')} rules={missing}>
          <Input maxLength={200} autoComplete="name" />
        </Form.Item>
        <Form.Item name="contactPhone" label={t('links:lead.contactPhone')} rules={missing}>
          <Input type="tel" maxLength={30} autoComplete="tel" />
        </Form.Item>
        <Form.Item name="summary" label={t('links:lead.summary')} rules={missing}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
        <Form.Item name="projectName" label={t('links:lead.projectName')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="intendedInvestment" label={t('links:lead.intendedInvestment')} rules={[moneyRule(t)]}>
          <MoneyInput />
        </Form.Item>
        <Form.Item name="landAreaM2" label={t('links:lead.landAreaM2')} rules={[areaRule(t)]}>
          <AreaInput />
        </Form.Item>
        <div className={styles.trap} aria-hidden>
          <Form.Item name="website" label="Website">
            <Input tabIndex={-1} autoComplete="off" />
          </Form.Item>
        </div>
        <Form.Item>
          <Checkbox checked={hasConsent} onChange={({ target }) => setConsent(target.checked)}>
            {t('links:lead.consent')}
          </Checkbox>
        </Form.Item>
        {problem && (
          <p className={styles.refusal} role="alert">
            {[problemText(problem), ...problem.fields.map(({ message }) => message)].join(' ')}
          </p>
        )}
        <Button type="primary" block htmlType="submit" disabled={!hasConsent} loading={isSending}>
          {t('links:lead.send')}
        </Button>
      </Form>
    </section>
  );
}

/** Amounts and areas in the stored unit; what was left empty is not sent. */
function toFilled({ projectName, intendedInvestment, landAreaM2, website, ...values }: Values): FilledLead {
  const optional = {
    projectName: projectName?.trim(),
    intendedInvestment: storedMoney(intendedInvestment),
    landAreaM2: storedArea(landAreaM2),
    website,
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''));
  return { ...values, ...given, consent: true };
}
