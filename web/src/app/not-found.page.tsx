import { SearchOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MessageState } from '../ui/states/message-state';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <MessageState
      icon={<SearchOutlined aria-hidden />}
      isPage
      title={t('ui:state.missing')}
      action={<Link to="/">{t('app:error.home')}</Link>}
    >
      {t('ui:state.missingHint')}
    </MessageState>
  );
}
