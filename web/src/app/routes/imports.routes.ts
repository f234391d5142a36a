import { ImportOutlined } from '@ant-design/icons';
import type { AppRoute } from './app-route';

/** 导入 */
export const importsRoutes: readonly AppRoute[] = [
  {
    id: 'imports',
    path: '/imports',
    titleKey: 'app:nav.imports',
    catalogues: ['imports'],
    permission: 'import.run',
    load: async () => (await import('../../features/imports/import-list.page')).ImportListPage,
    menu: { group: 'work', icon: ImportOutlined },
  },
  {
    id: 'import-new',
    path: '/imports/new',
    titleKey: 'app:nav.importNew',
    catalogues: ['imports'],
    permission: 'import.run',
    load: async () => (await import('../../features/imports/import-new.page')).ImportNewPage,
  },
  {
    id: 'import',
    path: '/imports/:id',
    titleKey: 'app:nav.import',
    catalogues: ['imports'],
    permission: 'import.run',
    load: async () => (await import('../../features/imports/import-detail.page')).ImportDetailPage,
  },
];
