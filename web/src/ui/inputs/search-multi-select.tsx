import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../../lib/use-debounced';
import type { FoundOption } from './search-select';

interface Props {
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
  /** Tells apart what is searched; part of the cache's key. */
  name: string;
  find: (text: string) => Promise<FoundOption[]>;
  /** What was chosen earlier, with its words. */
  chosen: FoundOption[];
  placeholder?: string;
}

/** Several choices out of more than fit a menu: the server searches while one types. */
export function SearchMultiSelect({ id, value = [], onChange, name, find, chosen, placeholder }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [known, setKnown] = useState(chosen);
  const asked = useDebounced(text, 200);
  const found = useQuery({ queryKey: ['search-select', name, asked], queryFn: () => find(asked), enabled: isOpen });
  const shown = found.data ?? [];
  const kept = known.filter((option) => !shown.some((other) => other.value === option.value));
  return (
    <Select<string[], FoundOption>
      id={id}
      mode="multiple"
      value={value}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      onOpenChange={setIsOpen}
      loading={found.isFetching}
      options={[...shown, ...kept.filter((option) => value.includes(option.value))]}
      notFoundContent={found.isFetching ? t('ui:state.loading') : t('ui:select.nothing')}
      placeholder={placeholder}
      onChange={(next, picked) => {
        setKnown([...known, ...[picked].flat().filter((option) => option !== undefined)]);
        onChange?.(next);
      }}
    />
  );
}
