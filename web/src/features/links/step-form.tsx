import { useState } from 'react';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { useDraft } from '../../lib/drafts';
import { newKey } from '../../lib/new-key';
import { useProblemText } from '../../ui/states/problem-text';
import { addLinkedFile, type LinkStep, type LinkedTaskWork } from './api/task-link';
import styles from './links.module.css';

export type FormStep = Exclude<LinkStep['kind'], 'acknowledgement'>;

interface Props {
  step: FormStep;
  task: LinkedTaskWork;
  pass: string;
  isSending: boolean;
  onSend: (step: LinkStep) => Promise<boolean>;
}

/** One sentence or more, a day where more time is asked for, and photos where something is shown. */
export function StepForm({ step, task, pass, isSending, onSend }: Props) {
  const { t } = useTranslation();
  const draft = useDraft<string>(`task-link.${task.code}.${step}`);
  const [text, setText] = useState(draft.found ?? '');
  const [dueOn, setDueOn] = useState('');
  const [key] = useState(newKey);
  const takesFiles = step === 'answer' || step === 'progress';
  const isComplete = text.trim() !== '' && (step !== 'extension' || dueOn !== '');

  const submit = async (): Promise<void> => {
    if (await onSend(stepOf(step, { text: text.trim(), dueOn, key }))) {
      draft.discard();
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {step === 'extension' && (
        <label className={styles.label}>
          {t('links:form.dueOn')}
          <Input type="date" size="large" value={dueOn} onChange={({ target }) => setDueOn(target.value)} />
        </label>
      )}
      <label className={styles.label}>
        {t(`links:form.text.${step}`)}
        <Input.TextArea
          value={text}
          autoSize={{ minRows: 4, maxRows: 10 }}
          maxLength={4000}
          onChange={({ target }) => {
            setText(target.value);
            draft.keep(target.value);
          }}
        />
      </label>
      {takesFiles && <Photos pass={pass} />}
      <Button type="primary" size="large" block htmlType="submit" disabled={!isComplete} loading={isSending}>
        {t(`links:form.send.${step}`)}
      </Button>
    </form>
  );
}

function stepOf(kind: FormStep, { text, dueOn, key }: { text: string; dueOn: string; key: string }): LinkStep {
  switch (kind) {
    case 'answer':
      return { kind, text };
    case 'progress':
      return { kind, text, key };
    case 'objection':
      return { kind, reason: text };
    case 'extension':
      return { kind, dueOn, reason: text };
  }
}

interface Sent {
  name: string;
  state: 'sending' | 'sent' | 'refused';
  reason?: string;
}

/** Each photo goes as soon as it is chosen; one that is refused says why and keeps nothing else back. */
function Photos({ pass }: { pass: string }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [files, setFiles] = useState<Sent[]>([]);

  const add = async (file: File): Promise<void> => {
    const note = (state: Sent): void =>
      setFiles((before) => [...before.filter(({ name }) => name !== file.name), state]);
    note({ name: file.name, state: 'sending' });
    try {
      await addLinkedFile(pass, file);
      note({ name: file.name, state: 'sent' });
    } catch (error) {
      note({ name: file.name, state: 'refused', reason: problemText(asProblem(error)) });
    }
  };
  return (
    <>
      <label className={styles.label}>
        {t('links:form.photos')}
        <input
          type="file"
          accept="image/*,.pdf,.doc,.docx,.xls,.xlsx"
          multiple
          onChange={({ target }) => {
            for (const file of target.files ?? []) {
              void add(file);
            }
            target.value = '';
          }}
        />
      </label>
      {files.length > 0 && (
        <ul className={styles.files} aria-live="polite">
          {files.map(({ name, state, reason }) => (
            <li key={name}>
              <span>{name}</span>
              <span>{reason ?? t(`links:file.${state}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
