import { LockOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { MessageState } from './message-state';

/** Not a dead end: it says whom to ask. */
export function ForbiddenState({ reason, isPage = false }: { reason?: string | undefined; isPage?: boolean }) {
  const { t } = useTranslation();
  return (
    <MessageState icon={<LockOutlined aria-hidden />} title={t('ui:state.forbidden')} isPage={isPage}>
      {reason && <p>{reason}</p>}
      <p>{t('ui:state.forbiddenAsk')}</p>
    </MessageState>
  );
}
