import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RecordForm } from '../../ui/form/record-form';
import { setUp } from './api/set-up';
import type { SetUp } from './api/types';
import { Entrance } from './entrance';
import { NewPasswordFields } from './new-password-fields';
import { useToken } from './use-token';

/** The first administrator of an empty installation, by the one-time link that the server printed. */
export function SetUpPage() {
  const { t } = useTranslation();
  const token = useToken();
  const navigate = useNavigate();
  const required = { required: true, message: t('session:setUp.missing') };

  const submit = async ({ zoneName, name, username, password }: SetUp): Promise<void> => {
    await setUp({ token, zoneName, name, username, password });
    await navigate('/', { replace: true });
  };
  return (
    <Entrance title={t('session:setUp.title')}>
      <RecordForm<SetUp> name="set-up" keepsDraft={false} submitLabel={t('session:setUp.submit')} onSubmit={submit}>
        <Form.Item name="zoneName" label={t('session:setUp.zoneName')} rules={[required]}>
          <Input size="large" autoFocus maxLength={60} />
        </Form.Item>
        <Form.Item name="name" label={t('session:setUp.name')} rules={[required]}>
          <Input size="large" autoComplete="name" maxLength={40} />
        </Form.Item>
        <Form.Item name="username" label={t('session:setUp.username')} rules={[required]}>
          <Input size="large" autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={60} />
        </Form.Item>
        <NewPasswordFields />
      </RecordForm>
    </Entrance>
  );
}
