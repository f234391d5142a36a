import { FileTextOutlined, ScanOutlined, TableOutlined } from '@ant-design/icons';
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
  {
    id: 'own-sheets',
    path: '/own-sheets',
    titleKey: 'app:nav.ownSheets',
    catalogues: ['documents'],
    permission: 'own-sheet.use',
    load: async () => (await import('../../features/documents/own/own-sheet-list.page')).OwnSheetListPage,
    menu: { group: 'work', icon: TableOutlined },
  },
  {
    id: 'own-sheet',
    path: '/own-sheets/:id',
    titleKey: 'app:nav.ownSheet',
    catalogues: ['documents'],
    permission: 'own-sheet.use',
    load: async () => (await import('../../features/documents/own/own-sheet.page')).OwnSheetPage,
  },
  {
    id: 'paper-return',
    path: '/paper-returns',
    titleKey: 'app:nav.paperReturn',
    catalogues: ['documents'],
    permission: 'attachment.write',
    load: async () => (await import('../../features/documents/returns/paper-return.page')).PaperReturnPage,
    menu: { group: 'work', icon: ScanOutlined },
  },
];
