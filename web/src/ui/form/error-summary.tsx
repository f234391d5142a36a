import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';

export interface FieldMistake {
  path: string;
  message: string;
}

interface Props {
  /** What was refused as a whole. */
  message?: string | undefined;
  requestId?: string | undefined;
  mistakes: FieldMistake[];
  onGoTo: (path: string) => void;
}

/** On top of a refused form: what is wrong, each with a way to its field. */
export function ErrorSummary({ message, requestId, mistakes, onGoTo }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [message, mistakes]);
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} ref={box}>
      <h2>{message ?? t('ui:form.mistakes', { count: mistakes.length })}</h2>
      {mistakes.length > 0 && (
        <ul>
          {mistakes.map((mistake) => (
            <li key={mistake.path + mistake.message}>
              <button type="button" onClick={() => onGoTo(mistake.path)}>
                {mistake.message}
              </button>
            </li>
          ))}
        </ul>
      )}
      {requestId && (
        <p>
          {t('ui:state.requestId')} <code>{requestId}</code>
        </p>
      )}
    </div>
  );
}
