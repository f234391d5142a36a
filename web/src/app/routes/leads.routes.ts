import { FileSearchOutlined } from '@ant-design/icons';
import type { AppRoute } from './app-route';

/** 线索 */
export const leadsRoutes: readonly AppRoute[] = [
  {
    id: 'leads',
    path: '/leads',
    titleKey: 'app:nav.leads',
    catalogues: ['leads', 'files'],
    permission: 'lead.read',
    load: async () => (await import('../../features/leads/lead-list.page')).LeadListPage,
    menu: { group: 'work', icon: FileSearchOutlined },
  },
  {
    id: 'lead-board',
    path: '/leads/board',
    titleKey: 'app:nav.leadBoard',
    catalogues: ['leads', 'files'],
    permission: 'lead.read',
    load: async () => (await import('../../features/leads/lead-board.page')).LeadBoardPage,
  },
  {
    id: 'capture',
    path: '/leads/new',
    titleKey: 'app:nav.capture',
    catalogues: ['leads'],
    permission: 'lead.report',
    load: async () => (await import('../../features/leads/lead-capture.page')).LeadCapturePage,
  },
  {
    id: 'lead',
    path: '/leads/:id',
    titleKey: 'app:nav.lead',
    catalogues: ['leads', 'leadership', 'files'],
    permission: 'lead.read',
    load: async () => (await import('../lead.page')).LeadPage,
  },
];
