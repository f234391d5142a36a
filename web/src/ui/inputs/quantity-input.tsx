import type { ComponentProps, ReactNode } from 'react';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Parsed } from '../../lib/quantity';
import styles from './inputs.module.css';

export interface QuantityInputProps {
  id?: string;
  /** What was typed, as typed: forms and drafts keep it, and it is turned into the stored unit when it is sent. */
  value?: string;
  onChange?: (text: string) => void;
  placeholder?: string;
  suffix?: ReactNode;
  'aria-describedby'?: string;
  'aria-invalid'?: ComponentProps<'input'>['aria-invalid'];
}

interface Props extends QuantityInputProps {
  parse: (text: string) => Parsed;
  echo: (value: string) => ReactNode;
}

/** A field that understands what people say and echoes, before saving, what will be stored. */
export function QuantityInput({ parse, echo, value = '', onChange, id, ...rest }: Props) {
  const { t } = useTranslation();
  const parsed = value.trim() === '' ? undefined : parse(value);
  return (
    <div>
      <Input
        {...rest}
        id={id}
        value={value}
        inputMode="decimal"
        autoComplete="off"
        onChange={(event) => onChange?.(event.target.value)}
      />
      <output className={styles.echo} htmlFor={id} data-problem={parsed?.ok === false || undefined}>
        {parsed?.ok && echo(parsed.value)}
        {parsed?.ok === false && t(`ui:quantity.${parsed.problem}`)}
      </output>
    </div>
  );
}
