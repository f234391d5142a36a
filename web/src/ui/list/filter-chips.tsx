import { useState } from 'react';
import { CloseOutlined, FilterOutlined } from '@ant-design/icons';
import { Button, Dropdown, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { FilterEditor } from './filter-editor';
import { keysOf, type ListState } from './use-list-state';
import type { Filter } from './list-types';
import styles from './list.module.css';

/** Each filter in force is a chip that can be opened and removed; one button adds another. */
export function FilterChips({ filters, state }: { filters: Filter[]; state: ListState }) {
  const { t } = useTranslation();
  const [openKey, setOpenKey] = useState<string>();
  const isActive = (filter: Filter): boolean => keysOf(filter).some((key) => state.values[key]);
  const shown = filters.filter((filter) => isActive(filter) || filter.key === openKey);
  const rest = filters.filter((filter) => !shown.includes(filter));
  const add = (filter: Filter): void => {
    if (filter.kind === 'flag') {
      state.setValues({ [filter.key]: ['true'] });
    } else {
      setOpenKey(filter.key);
    }
  };
  return (
    <div className={styles.chips}>
      {shown.map((filter) => (
        <Chip
          key={filter.key}
          filter={filter}
          state={state}
          isOpen={openKey === filter.key}
          onOpenChange={(open) => setOpenKey(open && filter.kind !== 'flag' ? filter.key : undefined)}
        />
      ))}
      {rest.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{ items: rest.map((filter) => ({ key: filter.key, label: filter.label, onClick: () => add(filter) })) }}
        >
          <Button type="dashed" size="small" icon={<FilterOutlined aria-hidden />}>
            {t('ui:list.addFilter')}
          </Button>
        </Dropdown>
      )}
      {shown.some(isActive) && (
        <Button type="text" size="small" onClick={state.clear}>
          {t('ui:list.clear')}
        </Button>
      )}
    </div>
  );
}

interface ChipProps {
  filter: Filter;
  state: ListState;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
}

function Chip({ filter, state, isOpen, onOpenChange }: ChipProps) {
  const { t } = useTranslation();
  const text = valueText(filter, state.values);
  const remove = (): void => {
    onOpenChange(false);
    state.setValues(Object.fromEntries(keysOf(filter).map((key) => [key, []])));
  };
  return (
    <span className={styles.chip}>
      <Popover
        open={isOpen}
        onOpenChange={onOpenChange}
        trigger="click"
        placement="bottomLeft"
        content={<FilterEditor filter={filter} values={state.values} onChange={state.setValues} />}
      >
        <button type="button" className={styles.chipText}>
          {filter.label}
          {text !== '' && <b>{text}</b>}
        </button>
      </Popover>
      <button
        type="button"
        className={styles.chipRemove}
        onClick={remove}
        aria-label={t('ui:list.removeFilter', { name: filter.label })}
      >
        <CloseOutlined aria-hidden />
      </button>
    </span>
  );
}

/** What is asked of a filter, in words; nothing for a flag. */
export function valueText(filter: Filter, values: Record<string, string[]>): string {
  if (filter.kind === 'flag') {
    return '';
  }
  if (filter.kind === 'dates') {
    const [from = '', to = ''] = keysOf(filter).map((key) => values[key]?.[0] ?? '');
    return from || to ? `${from} – ${to}` : '';
  }
  const labels = (values[filter.key] ?? []).map(
    (value) => filter.options?.find((option) => option.value === value)?.label ?? value,
  );
  return labels.join('、');
}
