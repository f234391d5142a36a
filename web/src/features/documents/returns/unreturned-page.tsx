import type { ReactNode } from 'react';
import { WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../../api/problem';
import { Panel } from '../../../ui/layout/panel';
import { useProblemText } from '../../../ui/states/problem-text';
import styles from './returns.module.css';

interface Props {
  problem: ApiProblem;
  name: string;
  children: ReactNode;
}

/** Why a page did not find its record, and what can be done about it. */
export function UnreturnedPage({ problem, name, children }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return (
    <Panel title={t('documents:return.failed')} note={name}>
      <div className={styles.outcome}>
        <p role="alert">
          <WarningOutlined aria-hidden className={styles.bad} />{' '}
          {problem.isMissing ? t('documents:return.unknown') : problemText(problem)}
        </p>
        {children}
      </div>
    </Panel>
  );
}
