import { useRef, useState, type DragEvent } from 'react';
import { InboxOutlined, LoadingOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';

const accepted = '.xlsx,.csv,.txt';

/** Takes one file, chosen or dropped; the same one again after a refusal, too. */
export function FileDrop({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file && !isBusy) {
      onFile(file);
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      aria-busy={isBusy}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {isBusy ? <LoadingOutlined aria-hidden /> : <InboxOutlined aria-hidden />}
      <p role="status">{isBusy ? t('imports:new.reading') : t('imports:new.drop')}</p>
      <Button type="primary" disabled={isBusy} onClick={() => input.current?.click()}>
        {t('imports:new.choose')}
      </Button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        accept={accepted}
        aria-label={t('imports:new.choose')}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <small>{t('imports:new.formats')}</small>
    </div>
  );
}
