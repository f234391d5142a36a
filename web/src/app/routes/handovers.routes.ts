import { SwapOutlined } from '@ant-design/icons';
import type { AppRoute } from './app-route';

/** 工作移交 */
export const handoversRoutes: readonly AppRoute[] = [
  {
    id: 'handovers',
    path: '/handovers',
    titleKey: 'app:nav.handovers',
    catalogues: ['handovers'],
    permission: 'handover.read',
    load: async () => (await import('../../features/handovers/handover-list.page')).HandoverListPage,
    menu: { group: 'office', icon: SwapOutlined },
  },
  {
    id: 'handover-new',
    path: '/handovers/new',
    titleKey: 'app:nav.handoverNew',
    catalogues: ['handovers'],
    permission: 'handover.make',
    load: async () => (await import('../../features/handovers/handover-new.page')).HandoverNewPage,
  },
  {
    id: 'handover',
    path: '/handovers/:id',
    titleKey: 'app:nav.handover',
    catalogues: ['handovers'],
    permission: 'handover.read',
    load: async () => (await import('../../features/handovers/handover-detail.page')).HandoverDetailPage,
  },
];
