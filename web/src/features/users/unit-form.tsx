import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../ui/form/record-form';
import { useToast } from '../../ui/toast/toast-context';
import { changeUnit, createUnit, type UnitInput } from './api/save-unit';
import { usePeopleChange } from './api/use-people-change';
import { unitKinds, type Unit } from './api/types';

interface Props {
  unit: Unit | undefined;
  parentId: string | null;
  units: Unit[];
  onDone: () => void;
}

export function UnitForm({ unit, parentId, units, onDone }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = usePeopleChange((input: UnitInput) => (unit ? changeUnit(unit, input) : createUnit(input)));
  const submit = async ({ name, kind, parentId: above, email }: UnitInput): Promise<void> => {
    await change.mutateAsync({ name: name.trim(), kind, parentId: above ?? null, email: email?.trim() || null });
    toast({ text: t('users:done.unitSaved', { name }) });
    onDone();
  };
  const initial: Partial<UnitInput> = unit
    ? { name: unit.name, kind: unit.kind, parentId, email: unit.email }
    : { kind: 'OFFICE', parentId };
  return (
    <RecordForm<UnitInput>
      name={`unit-${unit?.id ?? `new-${parentId ?? 'top'}`}`}
      initialValues={initial}
      submitLabel={t('ui:form.save')}
      onSubmit={submit}
    >
      <Form.Item
        name="name"
        label={t('users:units.name')}
        rules={[{ required: true, whitespace: true, message: t('users:add.missing') }]}
      >
        <Input autoFocus maxLength={100} />
      </Form.Item>
      <Form.Item name="kind" label={t('users:units.kind')}>
        <Select options={unitKinds.map((value) => ({ value, label: t(`users:unitKind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="parentId" label={t('users:units.above')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={units
            .filter((other) => other.id !== unit?.id && !other.isClosed)
            .map((other) => ({ value: other.id, label: other.name }))}
        />
      </Form.Item>
      <Form.Item
        name="email"
        label={t('users:units.email')}
        extra={t('users:units.emailHint')}
        rules={[{ type: 'email', message: t('users:units.emailForm') }]}
      >
        <Input type="email" maxLength={200} />
      </Form.Item>
    </RecordForm>
  );
}
