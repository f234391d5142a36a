import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { newKey } from '../../lib/new-key';
import { RecordForm } from '../../ui/form/record-form';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { useToast } from '../../ui/toast/toast-context';
import { createPerson, type NewPerson } from './api/create-person';
import { usePeopleChange } from './api/use-people-change';

/** A new person: name and username; role, position and invitation follow on their page. */
export function NewPersonSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const [key, setKey] = useState(newKey);
  const change = usePeopleChange((person: NewPerson) => createPerson(person, key));
  const required = { required: true, whitespace: true, message: t('users:add.missing') };
  const submit = async ({ name, username, phone, email }: NewPerson): Promise<void> => {
    const created = await change.mutateAsync({
      name,
      username,
      language: 'zh-CN',
      ...(phone ? { phone } : {}),
      ...(email ? { email } : {}),
    });
    setKey(newKey());
    toast({ text: t('users:add.done', { name }) });
    onClose();
    await navigate(`/users/${created.id}`);
  };
  return (
    <SideSheet title={t('users:add.title')} isOpen={isOpen} onClose={onClose}>
      <RecordForm<NewPerson> name="person-new" submitLabel={t('users:add.submit')} onSubmit={submit}>
        <Form.Item name="name" label={t('users:field.name')} rules={[required]}>
          <Input autoFocus maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="username"
          label={t('users:field.username')}
          extra={t('users:add.usernameHint')}
          rules={[required]}
        >
          <Input maxLength={32} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item name="phone" label={t('users:field.phone')}>
          <Input type="tel" inputMode="tel" maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item name="email" label={t('users:field.email')}>
          <Input type="email" inputMode="email" maxLength={200} autoComplete="off" />
        </Form.Item>
      </RecordForm>
    </SideSheet>
  );
}
