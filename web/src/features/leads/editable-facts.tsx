import type { ReactNode } from 'react';
import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { parseArea, parseMoney, type Parsed } from '../../lib/quantity';
import { EditableFact } from '../../ui/detail/editable-fact';
import { AreaInput } from '../../ui/inputs/area-input';
import { MoneyInput } from '../../ui/inputs/money-input';
import { storedArea, storedMoney } from '../../ui/inputs/quantity-rules';
import type { EditLead, LeadView } from './api/types';
import { useFact } from './use-fact';

interface Props {
  lead: LeadView;
  field: keyof EditLead;
  value: string | null;
  shown?: ReactNode;
  isRequired?: boolean;
}

export function TextFact({
  lead,
  field,
  value,
  shown,
  isLong = false,
  isRequired = false,
}: Props & { isLong?: boolean }) {
  const { t } = useTranslation();
  const { save, ...fact } = useFact(lead, field);
  return (
    <EditableFact
      key={String(fact.isAsked)}
      {...fact}
      value={value ?? ''}
      onSave={save}
      check={(text) => (isRequired && text.trim() === '' ? t('leads:edit.missing') : undefined)}
      editor={({ id, value: text, onChange }) =>
        isLong ? (
          <Input.TextArea
            id={id}
            autoFocus
            autoSize={{ minRows: 2, maxRows: 10 }}
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <Input
            id={id}
            autoFocus
            inputMode={field === 'contactPhone' ? 'tel' : 'text'}
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    >
      {shown ?? value ?? '—'}
    </EditableFact>
  );
}

export function ChoiceFact({
  lead,
  field,
  value,
  shown,
  options,
  isRequired = false,
}: Props & { options: { value: string; label: string }[] }) {
  const { save, ...fact } = useFact(lead, field);
  return (
    <EditableFact
      key={String(fact.isAsked)}
      {...fact}
      value={value ?? undefined}
      onSave={save}
      editor={({ id, value: chosen, onChange }) => (
        <Select
          id={id}
          autoFocus
          allowClear={!isRequired}
          value={chosen ?? null}
          options={options}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
        />
      )}
    >
      {shown ?? '—'}
    </EditableFact>
  );
}

interface FlagProps {
  lead: LeadView;
  field: 'isKey' | 'isConfidential';
  value: boolean;
  canEdit: boolean;
}

export function FlagFact({ lead, field, value, canEdit }: FlagProps) {
  const { t } = useTranslation();
  const { label, save } = useFact(lead, field);
  return (
    <EditableFact
      label={label}
      canEdit={canEdit}
      value={value}
      onSave={save}
      editor={({ id, value: isOn, onChange }) => (
        <Checkbox id={id} autoFocus checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      )}
    >
      {value ? t('leads:flag.yes') : t('leads:flag.no')}
    </EditableFact>
  );
}

export function MoneyFact(props: Props) {
  return <QuantityFact {...props} parse={parseMoney} stored={storedMoney} Field={MoneyInput} />;
}

export function AreaFact(props: Props) {
  return <QuantityFact {...props} parse={parseArea} stored={storedArea} Field={AreaInput} />;
}

interface QuantityProps extends Props {
  parse: (text: string) => Parsed;
  stored: (text: string) => string | undefined;
  Field: typeof MoneyInput;
}

function QuantityFact({ lead, field, value, shown, parse, stored, Field }: QuantityProps) {
  const { t } = useTranslation();
  const { save, ...fact } = useFact(lead, field);
  return (
    <EditableFact
      key={String(fact.isAsked)}
      {...fact}
      value={value ?? ''}
      onSave={(text) => save(stored(text))}
      check={(text) => {
        const parsed = text.trim() === '' ? undefined : parse(text);
        return parsed?.ok === false ? t(`ui:quantity.${parsed.problem}`) : undefined;
      }}
      editor={({ id, value: text, onChange }) => <Field id={id} value={text} onChange={onChange} />}
    >
      {shown}
    </EditableFact>
  );
}
