import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  name: 'reason' | 'note';
  isRequired?: boolean;
}

/** Why a unit asks for something, or why it is ruled so. */
export function ReasonField({ name, isRequired = true }: Props) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={t('tasks:form.reason')}
      rules={[{ required: isRequired, whitespace: isRequired, message: t('tasks:form.textMissing') }]}
    >
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
    </Form.Item>
  );
}
