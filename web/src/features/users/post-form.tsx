import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../ui/form/record-form';
import { useToast } from '../../ui/toast/toast-context';
import { useUnits } from './api/list-units';
import { appoint, grantRole, type PostKind } from './api/posts';
import { usePeopleChange } from './api/use-people-change';
import { positions, roles, type Position, type Role } from './api/types';

interface Values {
  unitId: string;
  role?: Role;
  position?: Position;
  startsOn?: string;
  endsOn?: string;
}

export function PostForm({ personId, kind, onDone }: { personId: string; kind: PostKind; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const units = useUnits();
  const change = usePeopleChange(({ unitId, role, position, startsOn, endsOn }: Values) => {
    const term = { unitId, endsOn: endsOn || null, ...(startsOn ? { startsOn } : {}) };
    return kind === 'roles'
      ? grantRole(personId, { ...term, role: role ?? 'OFFICER' })
      : appoint(personId, { ...term, position: position ?? 'HEAD' });
  });
  const submit = async (values: Values): Promise<void> => {
    await change.mutateAsync(values);
    toast({ text: t('users:done.entered') });
    onDone();
  };
  const required = { required: true, message: t('users:add.missing') };
  return (
    <RecordForm<Values> name={`post-${kind}-${personId}`} submitLabel={t('users:posts.save')} onSubmit={submit}>
      {kind === 'roles' ? (
        <Form.Item name="role" label={t('users:field.role')} rules={[required]}>
          <Select options={roles.map((value) => ({ value, label: t(`app:role.${value}`) }))} />
        </Form.Item>
      ) : (
        <Form.Item name="position" label={t('users:field.position')} rules={[required]}>
          <Select options={positions.map((value) => ({ value, label: t(`app:position.${value}`) }))} />
        </Form.Item>
      )}
      <Form.Item name="unitId" label={t('users:field.unit')} rules={[required]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={units.isPending}
          options={(units.data ?? [])
            .filter((unit) => !unit.isClosed)
            .map((unit) => ({ value: unit.id, label: unit.name }))}
        />
      </Form.Item>
      <Form.Item name="startsOn" label={t('users:posts.from')} extra={t('users:posts.fromHint')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="endsOn" label={t('users:posts.to')} extra={t('users:posts.toHint')}>
        <Input type="date" />
      </Form.Item>
    </RecordForm>
  );
}
