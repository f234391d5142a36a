import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../../lib/use-debounced';

export interface FoundOption {
  value: string;
  label: string;
  hint?: string | undefined;
}

interface Props {
  id?: string;
  value?: string;
  onChange?: (value: string | undefined, option: FoundOption | undefined) => void;
  /** Tells apart what is searched; part of the cache's key. */
  name: string;
  find: (text: string) => Promise<FoundOption[]>;
  /** The label of a value that was chosen earlier. */
  chosenLabel?: string | undefined;
  placeholder?: string;
}

/** A choice out of more than fits a menu: the server searches while one types. */
export function SearchSelect({ id, value, onChange, name, find, chosenLabel, placeholder }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const asked = useDebounced(text, 200);
  const found = useQuery({ queryKey: ['search-select', name, asked], queryFn: () => find(asked), enabled: isOpen });
  const options = found.data ?? (value && chosenLabel ? [{ value, label: chosenLabel }] : []);
  return (
    <Select<string, FoundOption>
      id={id}
      value={value ?? null}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      onOpenChange={setIsOpen}
      loading={found.isFetching}
      options={options}
      optionRender={(option) => (
        <span>
          {option.data.label}
          {option.data.hint && <small> · {option.data.hint}</small>}
        </span>
      )}
      notFoundContent={found.isFetching ? t('ui:state.loading') : t('ui:select.nothing')}
      placeholder={placeholder}
      onChange={(next: string | undefined, option) => onChange?.(next, Array.isArray(option) ? option[0] : option)}
    />
  );
}
