import { FileTextOutlined } from '@ant-design/icons';
import type { AppRoute } from './app-route';

/** 文书 */
export const documentsRoutes: readonly AppRoute[] = [
  {
    id: 'documents',
    path: '/documents',
    titleKey: 'app:nav.documents',
    catalogues: ['documents'],
    permission: 'document.read',
    load: async () => (await import('../../features/documents/document-list.page')).DocumentListPage,
    menu: { group: 'work', icon: FileTextOutlined },
  },
  {
    id: 'document',
    path: '/documents/:id',
    titleKey: 'app:nav.document',
    catalogues: ['documents'],
    permission: 'document.read',
    load: async () => (await import('../../features/documents/document-detail.page')).DocumentDetailPage,
  },
];
