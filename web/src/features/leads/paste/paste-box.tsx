import { useState } from 'react';
import { SnippetsOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaptureValues } from '../capture-values';
import { pastedFrom, uncheckedOf, type Pasted } from './pasted-fields';
import styles from '../capture.module.css';

interface Props {
  value?: Pasted | undefined;
  onChange?: (pasted: Pasted | undefined) => void;
}

/** 粘贴微信内容: rules fill the form in, and everything they have filled in is to be checked. A control of the form. */
export function PasteBox({ value, onChange }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<CaptureValues>();
  const values = Form.useWatch([], form) as CaptureValues | undefined;
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const unchecked = uncheckedOf(value, values ?? {});

  const read = (): void => {
    const pasted = pastedFrom(text);
    form.setFieldsValue(pasted.filled);
    onChange?.(pasted);
    setIsOpen(false);
  };
  if (value && !isOpen) {
    return (
      <div className={styles.pasted} role="status">
        <p>{unchecked.length > 0 ? t('leads:paste.check', { count: unchecked.length }) : t('leads:paste.checked')}</p>
        {unchecked.length > 0 && (
          <Button
            size="small"
            onClick={() => onChange?.({ ...value, checked: Object.keys(value.filled) as Pasted['checked'] })}
          >
            {t('leads:paste.allRight')}
          </Button>
        )}
        <Button size="small" type="text" onClick={() => setIsOpen(true)}>
          {t('leads:paste.again')}
        </Button>
      </div>
    );
  }
  if (!isOpen) {
    return (
      <Button block icon={<SnippetsOutlined aria-hidden />} onClick={() => setIsOpen(true)}>
        {t('leads:paste.title')}
      </Button>
    );
  }
  return (
    <div className={styles.pasting}>
      <Input.TextArea
        autoFocus
        value={text}
        maxLength={8000}
        autoSize={{ minRows: 4, maxRows: 12 }}
        aria-label={t('leads:paste.title')}
        placeholder={t('leads:paste.hint')}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button type="primary" disabled={text.trim() === ''} onClick={read}>
          {t('leads:paste.read')}
        </Button>
        <Button type="text" onClick={() => setIsOpen(false)}>
          {t('leads:paste.cancel')}
        </Button>
      </div>
    </div>
  );
}
