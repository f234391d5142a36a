import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../ui/form/record-form';
import { useToast } from '../../ui/toast/toast-context';
import { useUnits } from './api/list-units';
import { enterPost, type Post } from './api/posts';
import { usePeopleChange } from './api/use-people-change';
import { positions, roles } from './api/types';

interface Values {
  unitId: string;
  what: string;
  startsOn?: string;
  endsOn?: string;
}

export function PostForm({ personId, kind, onDone }: { personId: string; kind: Post['kind']; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const units = useUnits();
  const change = usePeopleChange((post: Post) => enterPost(personId, post));
  const isRole = kind === 'roles';
  const submit = async ({ unitId, what, startsOn, endsOn }: Values): Promise<void> => {
    const term = { ...(startsOn ? { startsOn } : {}), ...(endsOn ? { endsOn } : {}) };
    await change.mutateAsync(
      isRole ? { kind: 'roles', unitId, role: what, ...term } : { kind: 'positions', unitId, position: what, ...term },
    );
    toast({ text: t('users:done.entered') });
    onDone();
  };
  const required = { required: true, message: t('users:add.missing') };
  const options = isRole
    ? roles.map((value): { value: string; label: string } => ({ value, label: t(`app:role.${value}`) }))
    : positions.map((value): { value: string; label: string } => ({ value, label: t(`app:position.${value}`) }));
  return (
    <RecordForm<Values> name={`post-${kind}-${personId}`} submitLabel={t('users:posts.save')} onSubmit={submit}>
      <Form.Item name="what" label={t(isRole ? 'users:field.role' : 'users:field.position')} rules={[required]}>
        <Select options={options} />
      </Form.Item>
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
