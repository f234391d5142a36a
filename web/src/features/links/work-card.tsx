import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { When } from '../../ui/display/when';
import { useProblemText } from '../../ui/states/problem-text';
import { useStep, type LinkStep, type LinkedTaskWork } from './api/task-link';
import { StepForm, type FormStep } from './step-form';
import styles from './links.module.css';

const offered = [
  { step: 'answer', can: 'answer' },
  { step: 'progress', can: 'logProgress' },
  { step: 'extension', can: 'askExtension' },
  { step: 'objection', can: 'object' },
] as const satisfies ReadonlyArray<{ step: FormStep; can: keyof LinkedTaskWork['can'] }>;

/** What the unit can do now; what it has done stands above. */
export function WorkCard({ pass, task }: { pass: string; task: LinkedTaskWork }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [opened, setOpened] = useState<FormStep>();
  const [done, setDone] = useState<LinkStep['kind']>();
  const step = useStep(pass, task.version);
  const choices = offered.filter(({ can }) => task.can[can]);
  const chosen = choices.find((choice) => choice.step === opened);

  const run = async (taken: LinkStep): Promise<boolean> => {
    setDone(undefined);
    try {
      await step.mutateAsync(taken);
      setDone(taken.kind);
      setOpened(undefined);
      return true;
    } catch {
      return false;
    }
  };
  return (
    <section className={styles.card} aria-label={t('links:work.title')}>
      {done && (
        <p className={styles.done} role="status">
          {t(`links:done.${done}`)}
        </p>
      )}
      <Records task={task} />
      {step.error && (
        <p className={styles.refusal} role="alert">
          {problemText(step.error)}
        </p>
      )}
      {task.can.acknowledge && (
        <Button
          type="primary"
          size="large"
          block
          loading={step.isPending}
          onClick={() => void run({ kind: 'acknowledgement' })}
        >
          {t('links:step.acknowledgement')}
        </Button>
      )}
      {choices.length > 0 && (
        <div className={styles.choices}>
          {choices.map((choice) => (
            <Button
              key={choice.step}
              size="large"
              aria-pressed={choice.step === opened}
              type={choice.step === opened ? 'primary' : 'default'}
              onClick={() => setOpened(choice.step === opened ? undefined : choice.step)}
            >
              {t(`links:step.${choice.step}`)}
            </Button>
          ))}
        </div>
      )}
      {chosen && (
        <StepForm
          key={chosen.step}
          step={chosen.step}
          task={task}
          pass={pass}
          isSending={step.isPending}
          onSend={run}
        />
      )}
      {choices.length === 0 && !task.can.acknowledge && <p className={styles.soft}>{t('links:work.nothing')}</p>}
    </section>
  );
}

/** The answer and what was asked, as they stand. */
function Records({ task: { answer, requests } }: { task: LinkedTaskWork }) {
  const { t } = useTranslation();
  if (!answer && requests.length === 0) {
    return null;
  }
  return (
    <dl className={styles.facts}>
      {answer && (
        <div>
          <dt>{t('links:work.answer')}</dt>
          <dd>
            {answer.text} <When at={answer.madeAt} />
          </dd>
        </div>
      )}
      {requests.map(({ kind, reason, proposedDueOn, ruling, rulingNote, madeAt }) => (
        <div key={madeAt}>
          <dt>{t(`links:work.request.${kind}`)}</dt>
          <dd>
            {[reason, proposedDueOn, ruling ? t(`links:work.ruling.${ruling}`) : t('links:work.noRuling'), rulingNote]
              .filter(Boolean)
              .join(' · ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
