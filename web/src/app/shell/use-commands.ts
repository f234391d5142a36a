import type { ComponentType } from 'react';
import { BulbOutlined, LogoutOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSignOut } from '../../features/session/api/sign-out';
import { useMay } from '../../lib/session';
import { chooseMode, useMode } from '../../ui/theme/use-mode';
import { routeById } from '../routes';
import { menuFor } from './menu';

export interface Command {
  key: string;
  label: string;
  /** What it is: an action or a page. */
  kind: string;
  icon: ComponentType;
  run: () => void;
}

/** What the search box finds: actions first, then pages. */
export function useCommands(text: string): Command[] {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const mode = useMode();
  const signOut = useSignOut();
  const action = t('app:search.action');
  const page = t('app:search.page');
  const actions: Command[] = [
    {
      key: 'mode',
      label: t('app:look.toggle'),
      kind: action,
      icon: BulbOutlined,
      run: () => chooseMode(mode === 'dark' ? 'light' : 'dark'),
    },
    { key: 'sign-out', label: t('app:signOut'), kind: action, icon: LogoutOutlined, run: () => signOut.mutate() },
  ];
  if (may('lead.report')) {
    actions.unshift({
      key: 'capture',
      label: t('app:nav.capture'),
      kind: action,
      icon: PlusOutlined,
      run: () => void navigate('/leads/new'),
    });
  }
  const board = routeById('lead-board');
  const pages = [
    ...menuFor(may),
    ...(board && may('lead.read') ? [board] : []),
    ...[routeById('me')].filter((route) => route !== undefined),
  ];
  const commands = [
    ...actions,
    ...pages.map((route) => ({
      key: route.id,
      label: t(route.titleKey),
      kind: page,
      icon: route.menu?.icon ?? RightOutlined,
      run: () => void navigate(route.path),
    })),
  ];
  const wanted = text.trim().toLowerCase();
  return commands.filter((command) => command.label.toLowerCase().includes(wanted));
}
