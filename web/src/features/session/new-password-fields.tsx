import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** A new password, twice. The rules themselves are the server's; its refusal names the field. */
export function NewPasswordFields({ name = 'password' }: { name?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name={name}
        label={t('session:password.new')}
        extra={t('session:password.hint')}
        rules={[{ required: true, message: t('session:password.missing') }]}
      >
        <Input.Password size="large" autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeated"
        label={t('session:password.repeat')}
        dependencies={[name]}
        rules={[
          ({ getFieldValue }) => ({
            validator: async (_rule, value) => {
              if (value !== getFieldValue(name)) {
                throw new Error(t('session:password.different'));
              }
            },
          }),
        ]}
      >
        <Input.Password size="large" autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
