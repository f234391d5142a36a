import type { ReactNode } from 'react';
import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { parseArea, parseMoney, type Parsed } from '../../lib/quantity';
import { EditableFact } from '../../ui/detail/editable-fact';
import { AreaInput } from '../../ui/inputs/area-input';
import { MoneyInput } from '../../ui/inputs/money-input';
import { storedArea, storedMoney } from '../../ui/inputs/quantity-rules';
import { editLead } from './api/edit-lead';
import { useLeadChange } from './api/use-lead-change';
import type { EditLead, LeadView } from './api/types';

interface Props {
  lead: LeadView;
  field: keyof EditLead;
  value: string | null;
  shown?: ReactNode;
  isRequired?: boolean;
}

/** One field is sent, one field is checked: a record that lacks something else can still be mended. */
function useSave(lead: LeadView, field: keyof EditLead): (value: string | boolean | null | undefined) => Promise<void> {
  const change = useLeadChange((edit: EditLead) => editLead(lead, edit));
  return async (value) => {
    const typed = typeof value === 'string' ? value.trim() : value;
    await change.mutateAsync({ [field]: typed === '' ? null : (typed ?? null) });
  };
}

/** What a checklist names, and the field in which it is filled in. */
const factOf: Record<string, string> = { contact: 'contactName', landOrSpace: 'landAreaM2' };

/** The fact that the address asks for: a refused move and the checklist link to what is missing. */
function useAskedFact(): string {
  const [address] = useSearchParams();
  const asked = address.get('field') ?? '';
  return factOf[asked] ?? asked;
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
  const save = useSave(lead, field);
  const isAsked = useAskedFact() === field;
  return (
    <EditableFact
      key={String(isAsked)}
      label={t(`leads:field.${field}`)}
      canEdit={lead.can.edit}
      isAsked={isAsked}
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
  const { t } = useTranslation();
  const save = useSave(lead, field);
  const isAsked = useAskedFact() === field;
  return (
    <EditableFact
      key={String(isAsked)}
      label={t(`leads:field.${field}`)}
      canEdit={lead.can.edit}
      isAsked={isAsked}
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
  const save = useSave(lead, field);
  return (
    <EditableFact
      label={t(`leads:field.${field}`)}
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
  const save = useSave(lead, field);
  const isAsked = useAskedFact() === field;
  return (
    <EditableFact
      key={String(isAsked)}
      label={t(`leads:field.${field}`)}
      canEdit={lead.can.edit}
      isAsked={isAsked}
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
