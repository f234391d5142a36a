import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { findPeople } from '../../ui/inputs/find-people';
import { SearchSelect, type FoundOption } from '../../ui/inputs/search-select';
import type { Choice } from './use-plan';
import styles from './handovers.module.css';

const stays = 'stays';

interface Props {
  /** Said to readers; on the screen the place says it. */
  label: string;
  value: Choice | undefined;
  placeholder: string;
  /** Whether 不移交 is offered. */
  canStay?: boolean;
  onChange: (choice: Choice | undefined) => void;
}

/** Who gets something, or that it stays. */
export function ReceiverChoice({ label, value, placeholder, canStay = false, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const stay: FoundOption = { value: stays, label: t('handovers:plan.stays') };
  const find = async (text: string): Promise<FoundOption[]> => {
    const found = await findPeople(text);
    return canStay && text.trim() === '' ? [stay, ...found] : found;
  };
  const chosen = value && (value.id ?? stays);
  return (
    <div className={styles.choice}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <SearchSelect
        id={id}
        name={canStay ? 'handover-receivers-or-stay' : 'handover-receivers'}
        find={find}
        {...(chosen === undefined ? {} : { value: chosen })}
        chosenLabel={value?.name}
        placeholder={placeholder}
        onChange={(next, option) => onChange(choiceOf(next, option))}
      />
    </div>
  );
}

function choiceOf(value: string | undefined, option: FoundOption | undefined): Choice | undefined {
  if (value === undefined) {
    return undefined;
  }
  return { id: value === stays ? null : value, name: option?.label ?? '' };
}
