import { useState } from 'react';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../ui/states/problem-text';
import { useAskForCode, useEnter, type LinkedTask } from './api/task-link';
import { useCountdown } from './use-countdown';
import styles from './links.module.css';

const digits = 6;

interface Props {
  token: string;
  task: LinkedTask;
  onEntered: (pass: string) => void;
}

/** Proves that whoever holds the paper is the unit: by a code in its mailbox, or one that the issuer reads out. */
export function CodeCard({ token, task, onEntered }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [code, setCode] = useState('');
  const [seconds, wait] = useCountdown();
  const ask = useAskForCode(token);
  const enter = useEnter(token);
  const problem = enter.error ?? ask.error;

  const send = (): void => {
    enter.reset();
    ask.mutate(undefined, {
      onSuccess: ({ retryAfterSeconds }) => wait(retryAfterSeconds),
      onError: ({ params }) => wait(typeof params.seconds === 'number' ? params.seconds : 0),
    });
  };
  const submit = (): void => {
    ask.reset();
    enter.mutate(code, { onSuccess: ({ pass }) => onEntered(pass), onError: () => setCode('') });
  };
  return (
    <section className={styles.card} aria-labelledby="code-title">
      <h2 id="code-title">{t('links:code.title')}</h2>
      <p className={styles.soft}>
        {t(task.canMail ? 'links:code.hintMail' : 'links:code.hintSpoken', { unit: task.unit, issuer: task.issueUnit })}
      </p>
      {task.canMail && (
        <Button size="large" block loading={ask.isPending} disabled={seconds > 0} onClick={send}>
          {seconds > 0 ? t('links:code.again', { seconds }) : t('links:code.send')}
        </Button>
      )}
      {ask.isSuccess && (
        <p className={styles.done} role="status">
          {t('links:code.sent')}
        </p>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label className={`${styles.label} ${styles.code}`}>
          {t('links:code.label')}
          <Input
            value={code}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={digits}
            onChange={({ target }) => setCode(target.value.replaceAll(/\D/g, ''))}
          />
        </label>
        {problem && (
          <p className={styles.refusal} role="alert">
            {problemText(problem)}
          </p>
        )}
        <Button
          type="primary"
          size="large"
          block
          htmlType="submit"
          disabled={code.length < digits}
          loading={enter.isPending}
        >
          {t('links:code.enter')}
        </Button>
      </form>
    </section>
  );
}
