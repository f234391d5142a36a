import { RobotOutlined } from '@ant-design/icons';
import type { AppRoute } from './app-route';

/** 群机器人; heads of units find them under 我的. */
export const robotsRoutes: readonly AppRoute[] = [
  {
    id: 'robots',
    path: '/robots',
    titleKey: 'app:nav.robots',
    catalogues: ['robots'],
    permission: 'robot.manage',
    load: async () => (await import('../../features/robots/robots.page')).RobotsPage,
    menu: { group: 'office', icon: RobotOutlined, permission: 'people.manage' },
  },
];
