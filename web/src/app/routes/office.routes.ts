import {
  ApartmentOutlined,
  CalendarOutlined,
  ControlOutlined,
  DashboardOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { AppRoute } from './app-route';

/** What keeps the zone running, and oneself. */
export const officeRoutes: readonly AppRoute[] = [
  {
    id: 'users',
    path: '/users',
    titleKey: 'app:nav.users',
    catalogues: ['users'],
    permission: 'people.read',
    load: async () => (await import('../../features/users/user-list.page')).UserListPage,
    menu: { group: 'office', icon: TeamOutlined, permission: 'people.manage' },
  },
  {
    id: 'user',
    path: '/users/:id',
    titleKey: 'app:nav.user',
    catalogues: ['users'],
    permission: 'people.read',
    load: async () => (await import('../../features/users/person.page')).PersonPage,
  },
  {
    id: 'units',
    path: '/units',
    titleKey: 'app:nav.units',
    catalogues: ['users'],
    permission: 'people.read',
    load: async () => (await import('../../features/users/units.page')).UnitsPage,
    menu: { group: 'office', icon: ApartmentOutlined, permission: 'people.manage' },
  },
  {
    id: 'calendar',
    path: '/calendar',
    titleKey: 'app:nav.calendar',
    catalogues: ['calendar'],
    permission: 'calendar.read',
    load: async () => (await import('../../features/calendar/calendar.page')).CalendarPage,
    menu: { group: 'office', icon: CalendarOutlined },
  },
  {
    id: 'settings',
    path: '/settings',
    titleKey: 'app:nav.settings',
    catalogues: ['settings'],
    permission: 'setting.read',
    load: async () => (await import('../../features/settings/settings.page')).SettingsPage,
    menu: { group: 'office', icon: ControlOutlined, permission: 'setting.manage' },
  },
  {
    id: 'system',
    path: '/system',
    titleKey: 'app:nav.system',
    catalogues: ['system'],
    permission: 'system.read',
    load: async () => (await import('../../features/system/system.page')).SystemPage,
    menu: { group: 'office', icon: DashboardOutlined },
  },
  {
    id: 'me',
    path: '/me',
    titleKey: 'app:nav.me',
    catalogues: ['session', 'leads'],
    load: async () => (await import('../me.page')).MePage,
  },
];
