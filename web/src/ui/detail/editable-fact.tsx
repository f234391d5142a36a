import { useId, useRef, useState, type ReactNode } from 'react';
import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem, type ApiProblem } from '../../api/problem';
import { useProblemText } from '../states/problem-text';
import styles from './detail.module.css';

export interface EditorProps<Value> {
  id: string;
  value: Value;
  onChange: (value: Value) => void;
}

interface Props<Value> {
  label: string;
  /** How the stored value is shown. */
  children: ReactNode;
  canEdit: boolean;
  /** Somebody came here to fill it in: the field is open at first. */
  isAsked?: boolean;
  value: Value;
  editor: (props: EditorProps<Value>) => ReactNode;
  /** Stores it; refusals are ApiProblems. A conflict leaves the field open, with what was typed, above what is stored now. */
  onSave: (value: Value) => Promise<void>;
  /** A reason not to send it, in words. */
  check?: ((value: Value) => string | undefined) | undefined;
}

/** A fact that becomes a field where it stands. Enter saves, Escape leaves it as it was. */
export function EditableFact<Value>(props: Props<Value>) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(props.canEdit && props.isAsked === true);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setIsOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <div className={styles.fact} data-editing={isOpen || undefined}>
      <dt>{props.label}</dt>
      <dd>
        {isOpen ? (
          <FactEditor {...props} onClose={close} />
        ) : (
          <span className={styles.factValue}>
            {props.children}
            {props.canEdit && (
              <Button
                ref={opener}
                type="text"
                size="small"
                icon={<EditOutlined aria-hidden />}
                aria-label={t('ui:detail.edit', { name: props.label })}
                onClick={() => setIsOpen(true)}
              />
            )}
          </span>
        )}
      </dd>
    </div>
  );
}

function FactEditor<Value>({
  label,
  value: stored,
  editor,
  onSave,
  check,
  onClose,
  children,
}: Props<Value> & { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const problemText = useProblemText();
  const [value, setValue] = useState(stored);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const mistake = check?.(value);
  const save = async (): Promise<void> => {
    setIsBusy(true);
    try {
      await onSave(value);
      onClose();
    } catch (error) {
      setProblem(asProblem(error));
      setIsBusy(false);
    }
  };
  return (
    <form
      className={styles.factEditor}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault();
        if (!mistake) {
          void save();
        }
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      {editor({ id, value, onChange: setValue })}
      {problem?.isConflict && (
        <p role="alert">
          {t('ui:detail.changedMeanwhile')} <b>{children}</b>
        </p>
      )}
      {problem && !problem.isConflict && <p role="alert">{problem.fields[0]?.message ?? problemText(problem)}</p>}
      <span className={styles.factButtons}>
        <Button size="small" type="primary" htmlType="submit" loading={isBusy} disabled={mistake !== undefined}>
          {problem?.isConflict ? t('ui:detail.saveMine') : t('ui:form.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {problem?.isConflict ? t('ui:detail.keepTheirs') : t('ui:form.cancel')}
        </Button>
      </span>
    </form>
  );
}
