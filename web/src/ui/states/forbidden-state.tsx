import { LockOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { MessageState } from './message-state';

/** Not a dead end: it says whom to ask. */
export function ForbiddenState({ reason }: { reason?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <MessageState icon={<LockOutlined />} title={t('ui:state.forbidden')}>
      {reason && <p>{reason}</p>}
      <p>{t('ui:state.forbiddenAsk')}</p>
    </MessageState>
  );
}
