import { EditOutlined, EnvironmentOutlined, LinkOutlined } from '@ant-design/icons';
import type { AppRoute } from './app-route';

/** 批示、挂钩、现场记录 */
export const leadershipRoutes: readonly AppRoute[] = [
  {
    id: 'instructions',
    path: '/instructions',
    titleKey: 'app:nav.instructions',
    catalogues: ['leadership'],
    permission: 'instruction.read',
    load: async () => (await import('../../features/leadership/instruction-list.page')).InstructionListPage,
    menu: { group: 'work', icon: EditOutlined },
  },
  {
    id: 'instruction',
    path: '/instructions/:id',
    titleKey: 'app:nav.instruction',
    catalogues: ['leadership'],
    permission: 'instruction.read',
    load: async () => (await import('../../features/leadership/instruction-detail.page')).InstructionDetailPage,
  },
  {
    id: 'leader-links',
    path: '/leader-links',
    titleKey: 'app:nav.links',
    catalogues: ['leadership'],
    permission: 'link.read',
    load: async () => (await import('../../features/leadership/link-board.page')).LinkBoardPage,
    menu: { group: 'work', icon: LinkOutlined },
  },
  {
    id: 'field-works',
    path: '/field-works',
    titleKey: 'app:nav.fieldWorks',
    catalogues: ['leadership'],
    permission: 'field-work.read',
    load: async () => (await import('../../features/leadership/field-work-list.page')).FieldWorkListPage,
    menu: { group: 'work', icon: EnvironmentOutlined },
  },
  {
    id: 'field-work-new',
    path: '/field-works/new',
    titleKey: 'app:nav.fieldWorkNew',
    catalogues: ['leadership'],
    permission: 'field-work.record',
    load: async () => (await import('../../features/leadership/field-work-new.page')).FieldWorkNewPage,
  },
  {
    id: 'field-work',
    path: '/field-works/:id',
    titleKey: 'app:nav.fieldWork',
    catalogues: ['leadership'],
    permission: 'field-work.read',
    load: async () => (await import('../../features/leadership/field-work.page')).FieldWorkPage,
  },
];
