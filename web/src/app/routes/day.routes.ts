import { BellOutlined, HomeOutlined } from '@ant-design/icons';
import type { AppRoute } from './app-route';

/** What everybody begins with. */
export const dayRoutes: readonly AppRoute[] = [
  {
    id: 'today',
    path: '/',
    titleKey: 'app:nav.today',
    catalogues: ['today', 'leads', 'leadership', 'files'],
    load: async () => (await import('../today.page')).DayPage,
    menu: { group: 'day', icon: HomeOutlined },
  },
  {
    id: 'inbox',
    path: '/inbox',
    titleKey: 'app:nav.inbox',
    catalogues: ['inbox'],
    permission: 'inbox.read',
    load: async () => (await import('../../features/inbox/inbox.page')).InboxPage,
    menu: { group: 'day', icon: BellOutlined },
  },
];
