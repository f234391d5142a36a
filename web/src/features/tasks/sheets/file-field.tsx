import { useRef, useState, type ChangeEvent } from 'react';
import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useProblemText } from '../../../ui/states/problem-text';
import { uploadTaskFile, type TaskFile } from '../api/task-files';
import styles from '../tasks.module.css';

interface Props {
  taskId: string;
  files: readonly TaskFile[];
  onChange: (files: readonly TaskFile[]) => void;
}

/** Photos and files that belong to what is being written. They are on the task as soon as they are chosen. */
export function FileField({ taskId, files, onChange }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const add = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const chosen = [...(event.target.files ?? [])];
    event.target.value = '';
    setIsBusy(true);
    setProblem(undefined);
    const added: TaskFile[] = [];
    try {
      for (const file of chosen) {
        added.push(await uploadTaskFile(taskId, file));
      }
    } catch (error) {
      setProblem(problemText(asProblem(error)));
    } finally {
      setIsBusy(false);
      onChange([...files, ...added.filter(({ id }) => files.every((one) => one.id !== id))]);
    }
  };

  return (
    <div className={styles.files}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('tasks:files.choose')}
        onChange={(event) => void add(event)}
      />
      <Button icon={<PaperClipOutlined aria-hidden />} loading={isBusy} onClick={() => input.current?.click()}>
        {t('tasks:files.add')}
      </Button>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              <span>{file.name}</span>
              <Button
                type="text"
                icon={<CloseOutlined aria-hidden />}
                aria-label={t('tasks:files.remove', { name: file.name })}
                onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
