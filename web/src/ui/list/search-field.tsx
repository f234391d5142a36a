import { useEffect, useState, type RefObject } from 'react';
import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  value: string;
  onChange: (text: string) => void;
  inputRef: RefObject<InputRef | null>;
}

const restMs = 250;

/** Searches while one types, once the fingers rest; the composition of Chinese input is left alone. */
export function SearchField({ value, onChange, inputRef }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [isComposing, setIsComposing] = useState(false);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    // The address changed by itself (a view, the back button): the field follows. Its own echo changes nothing.
    if (value !== sent) {
      setText(value);
    }
  }
  useEffect(() => {
    if (isComposing || text.trim() === value) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setSent(text.trim());
      onChange(text);
    }, restMs);
    return () => clearTimeout(timer);
  }, [text, value, isComposing, onChange]);
  return (
    <Input
      ref={inputRef}
      allowClear
      type="search"
      prefix={<SearchOutlined aria-hidden />}
      value={text}
      placeholder={t('ui:list.search')}
      aria-label={t('ui:list.search')}
      onCompositionStart={() => setIsComposing(true)}
      onCompositionEnd={() => setIsComposing(false)}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.currentTarget.blur();
        }
      }}
    />
  );
}
