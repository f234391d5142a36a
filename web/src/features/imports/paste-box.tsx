import { useState } from 'react';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';

const shownLines = 10;

/** Cells copied in Excel, with their header. */
export function PasteBox({ isBusy, onText }: { isBusy: boolean; onText: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const count = text.split('\n').filter((line) => line.trim() !== '').length;
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label htmlFor="import-text">{t('imports:new.pasteLabel')}</label>
      <Input.TextArea
        id="import-text"
        rows={shownLines}
        wrap="off"
        value={text}
        placeholder={t('imports:new.pastePlaceholder')}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="primary" htmlType="submit" loading={isBusy} disabled={count === 0}>
        {count === 0 ? t('imports:new.read') : t('imports:new.readLines', { count })}
      </Button>
    </form>
  );
}
