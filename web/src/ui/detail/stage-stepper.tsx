import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import styles from './detail.module.css';

export interface Step {
  key: string;
  label: string;
}

/** Where the record stands on its way. */
export function StageStepper({ steps, current, label }: { steps: Step[]; current: string; label: string }) {
  const { t } = useTranslation();
  const index = steps.findIndex((step) => step.key === current);
  return (
    <ol className={styles.stepper} aria-label={label}>
      {steps.map((step, position) => (
        <li
          key={step.key}
          data-state={position < index ? 'done' : position === index ? 'current' : 'ahead'}
          aria-current={position === index ? 'step' : undefined}
        >
          {position < index && <CheckOutlined aria-hidden />}
          {step.label}
          {position < index && <span className="visually-hidden">{t('ui:detail.stepDone')}</span>}
        </li>
      ))}
    </ol>
  );
}
