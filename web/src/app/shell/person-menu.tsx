import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSignOut } from '../../features/session/api/sign-out';
import { useChooseLanguage } from '../../features/session/api/choose-language';
import { currentLanguage } from '../../i18n/i18n';
import { useSession } from '../../lib/session';
import { chooseMode, useModeChoice } from '../../ui/theme/use-mode';
import { Person } from '../../ui/display/person';

export function PersonMenu() {
  const { t } = useTranslation();
  const { user, roles } = useSession();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const setLanguage = useChooseLanguage();
  const mode = useModeChoice();
  const otherLanguage = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  const items = [
    { key: 'who', type: 'group' as const, label: roles.map((role) => t(`app:role.${role}`)).join('、') },
    { key: 'me', label: t('app:nav.me'), onClick: () => void navigate('/me') },
    { type: 'divider' as const },
    {
      key: 'mode',
      label: t('app:look.title'),
      children: (['light', 'dark', 'system'] as const).map((choice) => ({
        key: choice,
        label: `${t(`app:look.${choice}`)}${mode === choice ? ' ✓' : ''}`,
        onClick: () => chooseMode(choice),
      })),
    },
    { key: 'language', label: t(`app:language.${otherLanguage}`), onClick: () => setLanguage.mutate(otherLanguage) },
    { type: 'divider' as const },
    { key: 'sign-out', label: t('app:signOut'), onClick: () => signOut.mutate() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" aria-label={t('app:person', { name: user.name })}>
        <Person name={user.name} nobody="" />
        <DownOutlined style={{ fontSize: 10 }} aria-hidden />
      </Button>
    </Dropdown>
  );
}
